package nl.routebord.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.routebord.access.Audit;
import nl.routebord.access.Terms;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.shared.Scope;
import nl.routebord.testing.BookLines;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How long an incident is kept, with a clock that moves: so early that its terms reach nothing of another test. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class IncidentTermTest {

    private static final LocalDate DAY = LocalDate.of(2012, 3, 5);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IncidentRows rows;

    @Autowired
    private Road road;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private final String node = "incident-" + UUID.randomUUID().toString().substring(0, 8);
    private Scope sanne;

    @BeforeEach
    void an_incident_and_a_line_of_its_day() {
        sanne = cast.staff(cast.evening());
        report(DAY);
        book(DAY).note(sanne, "phase.open", "activity", sanne.traject());
        Terms.seal(context, on(DAY), book(DAY));
    }

    @AfterEach
    void nothingStays() {
        jdbc.sql("delete from audit_line where node = ?").param(node).update();
        jdbc.sql("delete from audit_seal where node = ?").param(node).update();
        jdbc.sql("delete from incident where traject_id = ?")
                .param(sanne.traject().value())
                .update();
        jdbc.sql("delete from audit_longer where traject_id = ?")
                .param(sanne.traject().value())
                .update();
    }

    @Test
    void it_goes_thirty_six_months_after_it_was_closed_with_the_lines_of_its_traject_and_not_a_day_before() {
        var id = rows.of(sanne.traject()).getFirst().id();
        var closed = DAY.plusMonths(2);
        service(closed).close(sanne, Cast.command(), id, Fields.of("outcome", "Gemeld."));

        look(closed.plusMonths(36));
        assertThat(rows.find(sanne.traject(), id)).isPresent();
        assertThat(lines()).isOne();

        look(closed.plusMonths(36).plusDays(1));
        assertThat(rows.find(sanne.traject(), id)).isEmpty();
        assertThat(lines()).isZero();
        assertThat(longer()).isZero();
        assertThat(BookLines.about(jdbc, id)).containsExactly("incident.remove ok system system:audit-term");
    }

    @Test
    void one_that_nobody_closed_goes_thirty_six_months_after_it_was_reported() {
        look(DAY.plusMonths(36));
        assertThat(rows.of(sanne.traject())).hasSize(1);
        look(DAY.plusMonths(36).plusDays(1));
        assertThat(rows.of(sanne.traject())).isEmpty();
    }

    @Test
    void while_another_of_the_traject_is_kept_its_lines_stay() {
        report(DAY.plusMonths(30));
        look(DAY.plusMonths(37));
        assertThat(rows.of(sanne.traject())).hasSize(1);
        assertThat(lines()).isOne();
        assertThat(longer()).isOne();
    }

    private void report(LocalDate day) {
        service(day).report(sanne, Cast.command(), Fields.of("kind", "loss", "what", "Een map is weg."));
    }

    /** The service as it is on that day, in a transaction as it always is. */
    private Calls service(LocalDate day) {
        var made = new Incidents(rows, road, Terms.of(context, on(day), book(day)), on(day));
        return new Calls(made, transaction);
    }

    private record Calls(Incidents incidents, TransactionTemplate transaction) {

        void report(Scope scope, nl.routebord.shared.CommandId command, Fields fields) {
            transaction.executeWithoutResult(status -> incidents.report(scope, command, fields));
        }

        void close(Scope scope, nl.routebord.shared.CommandId command, IncidentId id, Fields fields) {
            transaction.executeWithoutResult(status -> incidents.close(scope, command, id, fields));
        }
    }

    private void look(LocalDate day) {
        transaction.executeWithoutResult(status ->
                new IncidentTerm(rows, Terms.of(context, on(day), book(day)), book(day), road, on(day)).removeOld());
    }

    private Audit book(LocalDate day) {
        return Terms.book(context, on(day), node);
    }

    private static Clock on(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** Lines of the day it was reported. */
    private int lines() {
        return jdbc.sql("select count(*) from audit_line where node = ? and action = 'phase.open'")
                .param(node)
                .query(Integer.class)
                .single();
    }

    private int longer() {
        return jdbc.sql("select count(*) from audit_longer where traject_id = ?")
                .param(sanne.traject().value())
                .query(Integer.class)
                .single();
    }
}
