package nl.routebord.house;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.road.Sweep;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes down which seats and links of staff, guides and halls ran out. Never those of guests. Memberships and sign-ins of staff
 * are noted as a whole where they end; a seat that goes with its sign-in at the same moment has no line of its own.
 */
@Component
class RightsOver implements Sweep {

    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final int MOST = 500;

    private static final String OVER = """
            select c.id, case when c.purpose in ('HOUSE', 'FACILITATOR', 'READER') then 'seat' else 'link' end as kind,
            coalesce(p.traject_id, w.traject_id) as traject
            from credential c left join participant p on p.id = c.subject left join workshop w on w.id = c.subject
            left join staff_sign_in s on s.id = c.sign_in
            where c.expires_at <= ? and not c.end_noted and c.revoked_at is null and c.spent_at is null
            and c.purpose in ('HOUSE', 'FACILITATOR', 'READER', 'HALL', 'OWNER_LINK', 'GUIDE_LINK', 'SPARE_LINK')
            and (s.id is null or s.ends_at > c.expires_at) order by c.expires_at, c.id limit\s""" + MOST;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Clock clock;

    RightsOver(JdbcClient jdbc, TransactionOperations transactions, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes those that are over by now; what is more than fits is noted at the next look. */
    @Override
    public void look() {
        transactions.executeWithoutResult(status -> jdbc.sql(OVER)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Over(
                        row.getObject("id", UUID.class), row.getString("kind"), row.getObject("traject", UUID.class)))
                .list()
                .forEach(this::note));
    }

    private void note(Over over) {
        var first = jdbc.sql("update credential set end_noted = true where id = ? and not end_noted")
                .param(over.id)
                .update();
        if (first == 1) {
            audit.note(
                    Audit.SYSTEM + ":" + name(),
                    over.traject == null ? null : new TrajectId(over.traject),
                    over.kind.equals("seat")
                            ? new Act("seat.clock.end", over.kind, over.id)
                            : new Act("link.clock.end", over.kind, over.id));
        }
    }

    private record Over(UUID id, String kind, @Nullable UUID traject) {}

    @Override
    public String name() {
        return "rights-over";
    }

    @Override
    public Duration every() {
        return EVERY;
    }
}
