package nl.routebord.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** How long lines stay, on a node of its own years before the others and with a clock that moves. */
@ServiceTest
class AuditTermTest {

    /** So early that the terms of this test reach no line of another. */
    private static final LocalDate DAY = LocalDate.of(2010, 5, 3);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final String node = "term-" + UUID.randomUUID().toString().substring(0, 8);
    private final AuditChainTest.Moving clock = new AuditChainTest.Moving();
    private final Scope sanne = Scope.staff(TrajectId.random(), ParticipantId.random());
    private final Scope other = Scope.staff(TrajectId.random(), ParticipantId.random());
    private Audit audit;
    private AuditTerm term;
    private AuditChain chain;

    @BeforeEach
    void threeLinesInMay() {
        audit = new Audit(jdbc, clock, node);
        term = new AuditTerm(jdbc, audit, clock, 12);
        chain = new AuditChain(jdbc);
        on(DAY);
        audit.note(sanne, "phase.open", "activity", UUID.randomUUID());
        audit.note(other, "phase.open", "activity", UUID.randomUUID());
        audit.note(sanne, "phase.close", "activity", UUID.randomUUID());
        seal();
    }

    @AfterEach
    void nothingStays() {
        jdbc.sql("delete from audit_line where node = ?").param(node).update();
        jdbc.sql("delete from audit_seal where node = ?").param(node).update();
        jdbc.sql("delete from audit_longer where traject_id = ?")
                .param(sanne.traject().value())
                .update();
    }

    @Test
    void lines_go_after_a_year_and_not_a_day_before() {
        on(DAY.plusMonths(12));
        assertThat(term.removeOld()).isZero();
        on(DAY.plusMonths(12).plusDays(1));
        assertThat(term.removeOld()).isEqualTo(3);
        assertThat(term.removeOld()).isZero();
    }

    @Test
    void what_is_left_can_still_be_checked_and_the_removal_is_a_line() {
        on(DAY.plusMonths(6));
        audit.note(sanne, "phase.reveal", "activity", UUID.randomUUID());
        seal();
        on(DAY.plusMonths(13));
        term.removeOld();
        seal();

        var verdict = verify();
        assertThat(verdict.broken()).isEmpty();
        assertThat(verdict.removed()).isEqualTo(3);
        assertThat(verdict.lines()).isEqualTo(2);
        assertThat(jdbc.sql("select action || ' ' || object_id || ' ' || origin || ' ' || actor from audit_line"
                                + " where node = ? order by nr desc limit 1")
                        .param(node)
                        .query(String.class)
                        .single())
                .isEqualTo("audit.remove " + DAY.plusMonths(1) + " system:audit-term system");
    }

    @Test
    void a_line_within_its_term_that_is_gone_is_missed_whatever_a_line_says() {
        on(DAY.plusMonths(6));
        audit.note("system:audit-term", null, new Act("audit.remove", "day", DAY.plusMonths(1)));
        seal();
        jdbc.sql(
                        "delete from audit_line where id = (select line_id from audit_seal where node = ? and on_day = ? and number = 2)")
                .params(node, DAY)
                .update();
        assertThat(verify().broken()).contains(new AuditChain.Broken(AuditChain.Fault.MISSING, node, DAY, 2));
    }

    @Test
    void the_lines_of_a_traject_with_an_incident_stay_as_long_as_that_is_kept_and_no_longer() {
        on(DAY.plusMonths(2));
        term.keepLonger(sanne.traject());
        term.keepLonger(sanne.traject());
        on(DAY.plusMonths(13));
        assertThat(term.removeOld()).isEqualTo(1);
        assertThat(count()).isEqualTo(2);
        on(DAY.plusMonths(39));
        term.removeOld();
        assertThat(count()).isEqualTo(2);
        assertThat(term.kept()).contains(sanne.traject());
        term.keepNoLonger(sanne.traject());
        assertThat(term.kept()).doesNotContain(sanne.traject());
        assertThat(term.removeOld()).isGreaterThanOrEqualTo(2);
        assertThat(count()).isZero();
        seal();
        assertThat(verify().broken()).isEmpty();
    }

    @Test
    void no_setting_makes_it_shorter_than_a_year() {
        assertThat(new AuditTerm(jdbc, audit, clock, 1).months()).isEqualTo(12);
        assertThat(new AuditTerm(jdbc, audit, clock, 24).months()).isEqualTo(24);
    }

    private void on(LocalDate day) {
        clock.to(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    private void seal() {
        new AuditSealing(jdbc, transaction, audit, clock).seal();
    }

    private int count() {
        return jdbc.sql("select count(*) from audit_line where node = ? and traject_id = ?")
                .params(node, sanne.traject().value())
                .query(Integer.class)
                .single();
    }

    private AuditChain.Verdict verify() {
        return chain.verify(node, LocalDate.EPOCH, LocalDate.of(9999, 1, 1));
    }
}
