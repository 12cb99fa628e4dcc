package nl.routebord.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain of the audit book, on a node of its own and with a clock that moves. */
@ServiceTest
class AuditChainTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 3);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final String node = "test-" + UUID.randomUUID().toString().substring(0, 8);
    private final Moving clock = new Moving();
    private final Scope sanne = Scope.staff(TrajectId.random(), ParticipantId.random());
    private Audit audit;
    private AuditSealing sealing;
    private AuditChain chain;

    @BeforeEach
    void aBookOfItsOwn() {
        audit = new Audit(jdbc, clock, node);
        sealing = new AuditSealing(jdbc, transaction, audit, clock);
        chain = new AuditChain(jdbc);
        day(MAY, 5);
        day(MAY.plusDays(1), 4);
    }

    @AfterEach
    void nothingStays() {
        jdbc.sql("delete from audit_line where node = ?").param(node).update();
        jdbc.sql("delete from audit_seal where node = ?").param(node).update();
    }

    @Test
    void what_nobody_touched_is_whole_and_each_day_goes_on_from_the_day_before() {
        var verdict = verify();
        assertThat(verdict.broken()).isEmpty();
        assertThat(verdict.lines()).isEqualTo(9);
        var last = text("select hash from audit_seal where node = ? and on_day = ? and number = 5", MAY);
        assertThat(text(
                        "select previous from audit_seal where node = ? and on_day = ? and number = 1",
                        MAY.plusDays(1)))
                .isEqualTo(last);
    }

    @Test
    void every_value_of_a_line_is_under_the_seal() {
        for (var column : List.of("action", "object_kind", "object_id", "result", "origin", "actor")) {
            var before = text("select l." + column + lineOf(3), MAY);
            change("update audit_line set " + column + " = 'x' where id = (select line_id from audit_seal where"
                    + " node = ? and on_day = ? and number = 3)");
            broken(AuditChain.Fault.CHANGED, MAY, 3);
            jdbc.sql("update audit_line set " + column + " = ? where id = (select line_id from audit_seal where"
                            + " node = ? and on_day = ? and number = 3)")
                    .params(before, node, MAY)
                    .update();
            assertThat(verify().broken()).isEmpty();
        }
        for (var set : List.of("traject_id = null", "at = at + interval '1' second")) {
            day(MAY.plusDays(2), 1);
            change("update audit_line set " + set
                    + " where id = (select line_id from audit_seal where node = ? and on_day = ?" + " and number = 3)");
            broken(AuditChain.Fault.CHANGED, MAY, 3);
        }
    }

    @Test
    void a_line_that_is_gone_is_missed_with_its_seal_and_without() {
        change(
                "delete from audit_line where id = (select line_id from audit_seal where node = ? and on_day = ? and number = 2)");
        broken(AuditChain.Fault.MISSING, MAY, 2);
        change("delete from audit_seal where node = ? and on_day = ? and number = 2");
        broken(AuditChain.Fault.MISSING, MAY, 2);
    }

    @Test
    void the_beginning_cannot_be_cut_off() {
        change("delete from audit_seal where node = ? and on_day = ? and number <= 5");
        broken(AuditChain.Fault.MISSING, MAY.plusDays(1), 1);
    }

    @Test
    void the_end_of_a_day_cannot_be_cut_off_once_a_later_day_knows_its_seal() {
        change(
                "delete from audit_line where id in (select line_id from audit_seal where node = ? and on_day = ? and number >= 4)");
        change("delete from audit_seal where node = ? and on_day = ? and number >= 4");
        broken(AuditChain.Fault.CUT, MAY, 4);
    }

    @Test
    void a_line_put_behind_a_day_that_is_over_is_seen_though_its_seal_fits() {
        var last = text("select hash from audit_seal where node = ? and on_day = ? and number = 5", MAY);
        clock.to(MAY.atTime(23, 0).toInstant(ZoneOffset.UTC));
        audit.note(sanne, "person.out", "person", UUID.randomUUID());
        var line = jdbc.sql("select " + AuditLine.COLUMNS
                        + " from audit_line l where l.node = ? order by l.nr desc limit 1")
                .param(node)
                .query((row, n) -> AuditLine.read(row))
                .single();
        jdbc.sql("insert into audit_seal (node, on_day, number, line_id, previous, hash) values (?, ?, 6, ?, ?, ?)")
                .params(node, MAY, line.id(), last, line.hash(last, MAY, 6))
                .update();
        broken(AuditChain.Fault.INSERTED, MAY, 6);
    }

    @Test
    void a_line_that_came_in_later_than_it_says_is_seen_though_the_house_sealed_it() {
        clock.to(MAY.atTime(3, 0).toInstant(ZoneOffset.UTC));
        audit.note(sanne, "person.out", "person", UUID.randomUUID());
        sealing.seal();
        broken(AuditChain.Fault.INSERTED, MAY.plusDays(1), 5);
    }

    @Test
    void two_lines_that_changed_places_are_seen() {
        swap("line_id");
        broken(AuditChain.Fault.REORDERED, MAY, 2);
    }

    @Test
    void two_seals_that_changed_numbers_are_seen() {
        number(2, 99);
        number(3, 2);
        number(99, 3);
        broken(AuditChain.Fault.REORDERED, MAY, 2);
    }

    @Test
    void the_first_of_two_faults_is_named() {
        change(
                "update audit_line set actor = 'owner' where id = (select line_id from audit_seal where node = ? and on_day = ?"
                        + " and number = 4)");
        jdbc.sql(
                        "delete from audit_line where id = (select line_id from audit_seal where node = ? and on_day = ? and number = 1)")
                .params(node, MAY.plusDays(1))
                .update();
        broken(AuditChain.Fault.CHANGED, MAY, 4);
        assertThat(chain.verify(node, MAY.plusDays(1), MAY.plusDays(1)).broken())
                .contains(new AuditChain.Broken(AuditChain.Fault.MISSING, node, MAY.plusDays(1), 1));
    }

    private void day(LocalDate day, int lines) {
        clock.to(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
        for (int n = 0; n < lines; n++) {
            clock.to(clock.instant().plus(Duration.ofMinutes(1)));
            audit.note(sanne, "phase.open", "activity", UUID.randomUUID());
        }
        sealing.seal();
    }

    private AuditChain.Verdict verify() {
        return chain.verify(node, LocalDate.EPOCH, LocalDate.of(9999, 1, 1));
    }

    private void broken(AuditChain.Fault fault, LocalDate day, int number) {
        assertThat(verify().broken()).contains(new AuditChain.Broken(fault, node, day, number));
    }

    private void change(String sql) {
        assertThat(jdbc.sql(sql).params(node, MAY).update()).isPositive();
    }

    private void swap(String column) {
        var two = text(
                "select cast(" + column
                        + " as varchar(64)) from audit_seal where node = ? and on_day = ? and number = 2",
                MAY);
        var three = text(
                "select cast(" + column
                        + " as varchar(64)) from audit_seal where node = ? and on_day = ? and number = 3",
                MAY);
        set(column, 2, UUID.randomUUID().toString());
        set(column, 3, two);
        set(column, 2, three);
    }

    private void set(String column, int number, String value) {
        jdbc.sql("update audit_seal set " + column + " = ? where node = ? and on_day = ? and number = ?")
                .params(UUID.fromString(value), node, MAY, number)
                .update();
    }

    private void number(int from, int to) {
        jdbc.sql("update audit_seal set number = ? where node = ? and on_day = ? and number = ?")
                .params(to, node, MAY, from)
                .update();
    }

    private String text(String sql, LocalDate day) {
        return jdbc.sql(sql).params(node, day).query(String.class).single();
    }

    private static String lineOf(int number) {
        return " from audit_line l join audit_seal s on s.line_id = l.id where s.node = ? and s.on_day = ? and s.number = "
                + number;
    }

    /** A clock of the test. */
    static final class Moving extends Clock {

        private volatile Instant now = Instant.EPOCH;

        void to(Instant then) {
            now = then;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
