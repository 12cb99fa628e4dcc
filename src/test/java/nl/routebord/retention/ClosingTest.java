package nl.routebord.retention;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.road.Gate;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ByClock;
import nl.routebord.workshop.Doors;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the close of a traject does, and what it leaves possible. */
@ServiceTest
class ClosingTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Closing closing;

    @Autowired
    private KeepingSource keeping;

    @Autowired
    private Steering steering;

    @Autowired
    private Activities activities;

    @Autowired
    private ByClock byClock;

    @Autowired
    private Doors doors;

    @Autowired
    private List<Gate> gates;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void it_is_refused_while_an_evening_is_going_on() {
        var evening = cast.evening();
        evening.open("criteria");
        var staff = cast.staff(evening);
        refused(() -> closing.close(staff, command()), "retention.refused.running");
        steering.end(evening.marloes(), command());
        closing.close(staff, command());
        assertThat(keeping.of(staff.traject()).isOver()).isTrue();
        assertThat(cast.traject(evening).over()).isTrue();
    }

    @Test
    void boards_that_are_open_close_and_polls_end_and_plans_go() {
        var evening = cast.evening();
        var board = evening.open("criteria");
        steering.end(evening.marloes(), command());
        var staff = cast.staff(evening);
        send(
                staff,
                "poll.make",
                "question",
                "Hoe vaak?",
                "options",
                "Elke maand\nElk jaar",
                "group",
                "no",
                "day",
                inAMonth(),
                "time",
                "20.00");
        send(
                staff,
                "moment.plan",
                "activity",
                evening.activity("feedback").toString(),
                "opens",
                "true",
                "anew",
                "false",
                "day",
                inAMonth(),
                "time",
                "20.00");

        closing.close(staff, command());

        assertThat(activities.read(board).orElseThrow().phase()).isEqualTo(Phase.CLOSED);
        assertThat(jdbc.sql("select count(*) from poll where traject_id = ? and closes_at > ?")
                        .params(staff.traject().value(), clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql(
                                "select count(*) from planned_moment m join activity a on a.id = m.activity_id where a.traject_id = ?")
                        .param(staff.traject().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nothing_new_begins_in_a_closed_traject_and_what_is_open_is_answered() {
        var evening = cast.evening();
        var staff = cast.staff(evening);
        closing.close(staff, command());

        for (var begins : List.of(
                "plan.evening", "plan.copy", "stage.start", "phase.open", "poll.make", "hobbel.say", "member.invite")) {
            refused(
                    () -> gates.forEach(gate -> gate.requireMay(staff, Cast.command(begins))),
                    "workshop.refused.traject.over");
        }
        for (var goesOn : List.of(
                "followup.publish",
                "minutes.correct",
                "decision.make",
                "traject.public",
                "traject.reopen",
                "digest.off")) {
            gates.forEach(gate -> gate.requireMay(staff, Cast.command(goesOn)));
        }
        assertThat(evening.workshop().closed()).isTrue();
        refused(() -> doors.find(evening.workshop().code(), "10.0.0.9"), "workshop.refused.code");
        assertThat(transaction.<ByClock.Outcome>execute(
                        status -> byClock.carryOut(staff, evening.activity("criteria"), ByClock.Act.OPEN)))
                .isEqualTo(ByClock.Outcome.NOT);

        closing.reopen(staff, command());
        gates.forEach(gate -> gate.requireMay(staff, Cast.command("plan.evening")));
        assertThat(evening.workshop().closed()).isFalse();
    }

    @Test
    void the_number_of_days_is_kept_with_who_and_when() {
        var evening = cast.evening();
        var staff = cast.staff(evening);
        assertThat(keeping.of(staff.traject()).days()).isEqualTo(Term.UNLINK.days());
        assertThat(keeping.of(staff.traject()).daysAt()).isNull();
        for (var wrong : List.of("", "-1", "366", "een", "1.5")) {
            refused(() -> closing.keepFor(staff, command(), wrong), "retention.refused.days");
        }
        closing.keepFor(staff, command(), " 0 ");
        closing.keepFor(staff, command(), "365");
        var now = keeping.of(staff.traject());
        assertThat(now.days()).isEqualTo(365);
        assertThat(now.daysBy()).isEqualTo(nl.routebord.demo.Cast.FACILITATOR);
        assertThat(now.daysAt()).isNotNull();
        assertThat(jdbc.sql(
                                "select after_text from log_entry where traject_id = ? and what = 'traject.days' order by nr")
                        .param(staff.traject().value())
                        .query(String.class)
                        .list())
                .containsExactly("0", "365");
    }

    @Test
    void only_staff_of_the_traject_closes_it() {
        var evening = cast.evening();
        refused(() -> closing.close(evening.fatima(), command()), "shared.refused.staff");
        refused(() -> closing.close(evening.anneke(), command()), "shared.refused.staff");
        refused(() -> closing.close(evening.marloes(), command()), "shared.refused.traject");
        refused(() -> closing.keepFor(evening.marloes(), command(), "3"), "shared.refused.traject");
        refused(() -> closing.reopen(evening.fatima(), command()), "shared.refused.staff");
    }

    @Test
    void a_traject_in_which_nothing_happened_for_two_years_is_asked_whether_it_is_over() {
        var evening = cast.evening();
        var traject = evening.workshop().traject();
        assertThat(keeping.of(traject).quietSince()).isNull();
        jdbc.sql("update traject set created_at = ? where id = ?")
                .params(
                        clock.instant()
                                .minus(Duration.ofDays(Term.QUIET.days() + 1))
                                .atOffset(ZoneOffset.UTC),
                        traject.value())
                .update();
        jdbc.sql("update log_entry set at = ? where traject_id = ?")
                .params(
                        clock.instant()
                                .minus(Duration.ofDays(Term.QUIET.days() + 1))
                                .atOffset(ZoneOffset.UTC),
                        traject.value())
                .update();
        assertThat(((Keeping) keeping.read(Keeping.topic(traject), Audience.STAFF)).quietSince())
                .isNotNull();

        closing.keepFor(cast.staff(evening), command(), "30");
        assertThat(keeping.of(traject).quietSince()).isNull();
    }

    private String inAMonth() {
        return clock.instant()
                .plus(Duration.ofDays(30))
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }

    private void send(Scope who, String name, String... fields) {
        intakes.stream()
                .filter(intake -> intake.commands().contains(name))
                .findFirst()
                .orElseThrow()
                .take(who, Cast.command(name, fields));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
