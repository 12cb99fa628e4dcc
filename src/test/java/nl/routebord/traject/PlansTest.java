package nl.routebord.traject;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@SuppressWarnings("NullAway.Init")
class PlansTest {

    @Autowired
    private PlanIntake plans;

    @Autowired
    private AgendaReader agendas;

    @Autowired
    private RouteMarks marks;

    @Autowired
    private Steering steering;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope staff;

    @BeforeEach
    void aTraject() {
        evening = cast.evening();
        staff = cast.staff(evening);
    }

    @Test
    void boards_of_any_step_make_a_run_sheet_in_any_order_with_their_minutes() {
        var made = planned();
        send("plan.board", "evening", made, "board", "S1-B1");
        send("plan.board", "evening", made, "board", "S5-B5");
        send("plan.board", "evening", made, "board", "S3-B1");
        var second = line(made, 1);
        send("plan.minutes", "evening", made, "activity", second.board().id().toString(), "minutes", "35");
        send("plan.move", "evening", made, "activity", second.board().id().toString(), "to", "up");

        assertThat(of(made).lines()).extracting(line -> line.board().step()).containsExactly(5, 1, 3);
        assertThat(of(made).lines().getFirst().minutes()).isEqualTo(35);

        send("plan.off", "evening", made, "activity", line(made, 2).board().id().toString());
        assertThat(of(made).lines()).hasSize(2);
    }

    @Test
    void a_board_that_is_there_already_goes_on_in_another_evening() {
        var made = planned();
        var criteria = evening.activity("criteria");
        send("plan.goon", "evening", made, "activity", criteria.toString());
        send("plan.goon", "evening", made, "activity", criteria.toString());
        assertThat(of(made).lines()).extracting(line -> line.board().id()).containsExactly(criteria);
    }

    @Test
    void an_evening_is_taken_over_with_new_boards_or_with_the_same_ones() {
        var made = planned();
        send("plan.board", "evening", made, "board", "S1-B1");
        var board = line(made, 0).board();
        send(
                "plan.words",
                "activity",
                board.id().toString(),
                "name",
                "Waarom wij",
                "question",
                "Waarom beginnen wij nu?",
                "explanation",
                "");
        send("plan.minutes", "evening", made, "activity", board.id().toString(), "minutes", "12");

        send("plan.copy", "evening", made, "title", "Weer", "boards", "fresh");
        send("plan.copy", "evening", made, "title", "Verder", "boards", "same");

        var fresh = byTitle("Weer").lines().getFirst();
        assertThat(fresh.board().id()).isNotEqualTo(board.id());
        assertThat(fresh.board().name()).isEqualTo("Waarom wij");
        assertThat(fresh.board().question()).isEqualTo("Waarom beginnen wij nu?");
        assertThat(fresh.minutes()).isEqualTo(12);
        var same = byTitle("Verder").lines().getFirst();
        assertThat(same.board().id()).isEqualTo(board.id());
        assertThat(same.minutes()).isEqualTo(12);
    }

    @Test
    void the_boards_of_the_very_first_evening_are_made_anew_too() {
        var handle = evening.workshop().handle();
        send("plan.copy", "evening", handle, "title", "Nog eens", "boards", "fresh");
        assertThat(byTitle("Nog eens").lines())
                .hasSize(3)
                .noneMatch(line -> line.board().id().equals(evening.activity("criteria")));
    }

    @Test
    void a_day_and_a_time_are_kept_and_can_be_changed_or_left_open() {
        var day = LocalDate.now().plusDays(40);
        send("plan.evening", "title", "Avond 9", "step", "2", "day", day.toString(), "time", "19.30");
        var made = byTitle("Avond 9");
        assertThat(made.at()).isEqualTo(day.atTime(19, 30).atZone(When.HERE).toInstant());
        assertThat(agendas.next()).containsEntry(staff.traject(), Objects.requireNonNull(made.at()));

        send("plan.date", "evening", made.handle(), "title", "Avond negen", "day", "", "time", "");
        assertThat(byTitle("Avond negen").at()).isNull();
    }

    @Test
    void who_leads_one_evening_plans_no_others_and_closes_no_public_pages() {
        var lead = evening.marloes();
        assertThatThrownBy(() -> plans.take(lead, Cast.command("plan.evening", "title", "Avond 8", "step", "1")))
                .hasMessage("shared.refused.traject");
        assertThatThrownBy(() -> marks.take(lead, Cast.command("traject.public", "on", "true")))
                .hasMessage("shared.refused.traject");
        assertThatThrownBy(() -> marks.take(lead, Cast.command("step.mark", "step", "1", "status", "done")))
                .hasMessage("shared.refused.traject");
    }

    @Test
    void a_wrong_day_or_time_is_told() {
        refuses("traject.refused.day", "plan.evening", "title", "A", "step", "1", "day", "morgen", "time", "19:30");
        refuses("traject.refused.time", "plan.evening", "title", "A", "step", "1", "day", "2099-01-01", "time", "laat");
        refuses("traject.refused.past", "plan.evening", "title", "A", "step", "1", "day", "2001-01-01", "time", "9:00");
        refuses("traject.title.empty", "plan.evening", "title", " ", "step", "1");
        refuses(
                "traject.refused.board",
                "plan.board",
                "evening",
                evening.workshop().handle(),
                "board",
                "");
    }

    @Test
    void words_stay_once_people_were_asked_with_them() {
        var criteria = evening.open("criteria");
        refuses(
                "workshop.refused.words.asked",
                "plan.words",
                "activity",
                criteria.toString(),
                "name",
                "Anders",
                "question",
                "Iets anders?");
    }

    @Test
    void nobody_plans_in_a_traject_of_others_and_no_guest_plans_at_all() {
        var other = cast.staff(cast.evening());
        var handle = evening.workshop().handle();
        assertThatThrownBy(() -> plans.take(other, Cast.command("plan.board", "evening", handle, "board", "S1-B1")))
                .hasMessage("workshop.refused.gone");
        assertThatThrownBy(() -> plans.take(evening.fatima(), Cast.command("plan.evening", "title", "A", "step", "1")))
                .hasMessage("shared.refused.staff");
        assertThatThrownBy(() ->
                        plans.take(evening.anneke(), Cast.command("plan.board", "evening", handle, "board", "S1-B1")))
                .hasMessage("shared.refused.staff");
    }

    @Test
    void steps_are_marked_in_any_order_and_several_at_once() {
        marks.take(staff, Cast.command("step.mark", "step", "6", "status", "now"));
        marks.take(staff, Cast.command("step.mark", "step", "1", "status", "later"));
        assertThatThrownBy(() -> marks.take(evening.jan(), Cast.command("step.mark", "step", "1", "status", "done")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> marks.take(staff, Cast.command("step.mark", "step", "0", "status", "done")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void staff_outside_an_evening_cannot_do_what_belongs_to_one() {
        assertThatThrownBy(() -> steering.end(staff, command())).hasMessage("shared.refused.evening");
        assertThatThrownBy(() -> steering.to(staff, command(), evening.activity("criteria"), Phase.OPEN))
                .isInstanceOf(Refusal.class);
    }

    private String planned() {
        send("plan.evening", "title", "Avond 7", "step", "1");
        return byTitle("Avond 7").handle();
    }

    private Agenda.Evening byTitle(String title) {
        return agendas.read(staff.traject()).coming().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Agenda.Evening of(String handle) {
        return agendas.read(staff.traject()).coming().stream()
                .filter(one -> one.handle().equals(handle))
                .findFirst()
                .orElseThrow();
    }

    private Agenda.Line line(String handle, int at) {
        return of(handle).lines().get(at);
    }

    private void send(String name, String... fields) {
        plans.take(staff, Cast.command(name, fields));
    }

    private void refuses(String why, String name, String... fields) {
        assertThatThrownBy(() -> plans.take(staff, new Command(command(), name, Fields.of(fields))))
                .isInstanceOf(Refusal.class)
                .hasMessage(why);
    }
}
