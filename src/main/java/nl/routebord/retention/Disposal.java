package nl.routebord.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.road.Sweep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Throws away what has reached its {@link Term}, a thousand rows at a time. What a row is too young for today it is old enough
 * for at a later look, so nothing is remembered between two looks and a kill in between costs nothing.
 */
@Component
class Disposal implements Sweep {

    private static final Duration EVERY = Duration.ofHours(1);

    /** So many rows a transaction. */
    private static final int MOST = 1000;

    /**
     * Of a link whose secret is derived from a key, the row is the memory that it was taken back: without the row, asking for
     * the link would make it valid again. Such rows name no guest; those of members go when their traject is unlinked.
     */
    private static final String NOT_DERIVED = " and purpose not in ('HALL', 'GUIDE_LINK', 'SPARE_LINK', 'MEMBER_LINK')";

    private static final String OLD = "(expires_at < :before or revoked_at < :before or spent_at < :before)";

    /** {@code :before} is the moment up to which rows of this term go, {@code :most} how many at once. */
    private record Rule(Term term, String sql) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    Term.DEVICES,
                    "delete from member_device where id in (select d.id from member_device d join credential c on c.id = d.id"
                            + " where d.out_at < :before or c.revoked_at < :before or c.expires_at < :before"
                            + " order by d.id limit :most)"),
            new Rule(
                    Term.CREDENTIALS,
                    "delete from credential where id in (select c.id from credential c where " + OLD + NOT_DERIVED
                            + " and not exists (select 1 from member_device d where d.id = c.id)"
                            + " order by c.id limit :most)"),
            new Rule(
                    Term.COMMANDS_OF_EVENINGS,
                    "delete from command where (participant_id, id) in (select c.participant_id, c.id from command c"
                            + " join participant p on p.id = c.participant_id join workshop w on w.id = p.workshop_id"
                            + " where c.at < :before and w.closed_at < :before"
                            + " order by c.participant_id, c.id limit :most)"),
            new Rule(
                    Term.COMMANDS_ELSEWHERE,
                    "delete from command where (participant_id, id) in (select c.participant_id, c.id from command c"
                            + " join participant p on p.id = c.participant_id"
                            + " where c.at < :before and p.workshop_id is null"
                            + " order by c.participant_id, c.id limit :most)"),
            new Rule(
                    Term.FORMER_CODES,
                    "delete from former_code where code in (select f.code from former_code f"
                            + " join workshop w on w.id = f.workshop_id"
                            + " where f.retired_at < :before and w.closed_at < :before order by f.code limit :most)"),
            new Rule(
                    Term.MAIL_CODES,
                    "delete from mail_sign_in where participant_id in (select m.participant_id from mail_sign_in m"
                            + " where m.asked_at < :before and m.confirmed_at is null"
                            + " order by m.participant_id limit :most)"),
            new Rule(
                    Term.STAFF_SIGN_INS,
                    "delete from staff_sign_in where id in (select s.id from staff_sign_in s"
                            + " where (s.ended_at < :before or s.ends_at < :before)"
                            + " and not exists (select 1 from credential c where c.sign_in = s.id)"
                            + " order by s.id limit :most)"));

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final StaffGone staff;
    private final Audit audit;
    private final Clock clock;

    Disposal(JdbcClient jdbc, TransactionOperations transactions, StaffGone staff, Audit audit, Clock clock) {
        this.staff = staff;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void look() {
        look(clock.instant());
    }

    /** Throws away all that is old enough at this moment. A line of the audit book says of which term something went. */
    void look(Instant now) {
        for (var rule : RULES) {
            var before = now.minus(rule.term.duration()).atOffset(ZoneOffset.UTC);
            var gone = some(rule, before, true);
            while (gone == MOST) {
                gone = some(rule, before, false);
            }
        }
        staff.look(now);
    }

    /** Each some is a transaction of its own; the first of a look is noted. */
    private int some(Rule rule, OffsetDateTime before, boolean first) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var gone = jdbc.sql(rule.sql)
                    .param("before", before)
                    .param("most", MOST)
                    .update();
            if (first && gone > 0) {
                audit.note(Audit.SYSTEM + ":" + name(), null, new Act("term.remove", "term", rule.term));
            }
            return gone;
        }));
    }

    @Override
    public String name() {
        return "disposal";
    }

    @Override
    public Duration every() {
        return EVERY;
    }
}
