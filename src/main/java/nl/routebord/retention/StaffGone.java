package nl.routebord.retention;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.IntSupplier;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.road.Road;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.RolesBoard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Empties accounts of staff that nobody used for {@link Term#STAFF_ACCOUNTS}, takes the name of such a person off all they were
 * in trajects and evenings, and ends their roles. Each step is found in the rows, so a later look does what a kill left.
 */
@Component
class StaffGone {

    /** So many a transaction. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Road road;

    StaffGone(JdbcClient jdbc, TransactionOperations transactions, Audit audit, Road road) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.audit = audit;
        this.road = road;
    }

    /** All that is old enough at this moment. */
    void look(Instant now) {
        all(() -> accounts(now));
        all(this::names);
        all(() -> roles(now));
    }

    private void all(IntSupplier some) {
        while (Integer.valueOf(MOST).equals(transactions.execute(status -> some.getAsInt()))) {
            // Each some is a transaction of its own.
        }
    }

    /**
     * The number of the account stays, so that a desk of it is not taken for one that came by a link; nobody comes by it again.
     */
    private int accounts(Instant now) {
        var before = now.minus(Term.STAFF_ACCOUNTS.duration()).atOffset(ZoneOffset.UTC);
        var old = jdbc.sql("select a.id from staff_account a where a.last_at < ? and a.issuer <> ''"
                        + " and not exists (select 1 from staff_sign_in s where s.account_id = a.id) order by a.id limit "
                        + MOST)
                .param(before)
                .query(UUID.class)
                .list();
        for (var account : old) {
            var first = jdbc.sql("update staff_account set issuer = '', subject = cast(id as varchar(36)), name = '',"
                            + " owner = false where id = ? and last_at < ? and issuer <> ''")
                    .params(account, before)
                    .update();
            note(first, null, new Act("account.clock.end", "account", account));
        }
        return old.size();
    }

    /** What this person did stays, and by which number; under which name nobody knows any more. */
    private int names() {
        return jdbc.sql("""
                update participant set alias = null where alias is not null and id in (
                select p.id from participant p where p.alias is not null and (
                exists (select 1 from staff_person s join staff_account a on a.id = s.account_id
                where s.participant_id = p.id and a.issuer = '')
                or exists (select 1 from staff_guide g join staff_account a on a.id = g.account_id
                where g.participant_id = p.id and a.issuer = '')) order by p.id limit ?)""").param(MOST).update();
    }

    private int roles(Instant now) {
        var over = jdbc.sql("select r.id, r.traject_id from staff_role r join staff_account a on a.id = r.account_id"
                        + " where a.issuer = '' and r.holds = 1 order by r.id limit " + MOST)
                .query((row, n) -> new Held(
                        row.getObject("id", UUID.class), new TrajectId(row.getObject("traject_id", UUID.class))))
                .list();
        for (var role : over) {
            var first = jdbc.sql("update staff_role set ended_at = ?, holds = null where id = ? and holds = 1")
                    .params(now.atOffset(ZoneOffset.UTC), role.id)
                    .update();
            note(first, role.traject, new Act("role.clock.end", "role", role.id));
            road.announce(RolesBoard.topic(role.traject));
        }
        return over.size();
    }

    /** Of two nodes at once the one that changed the row writes it down. */
    private void note(int changed, @Nullable TrajectId traject, Act act) {
        if (changed == 1) {
            audit.note(Audit.SYSTEM + ":disposal", traject, act);
        }
    }

    private record Held(UUID id, TrajectId traject) {}
}
