package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.routebord.access.Purpose;
import org.junit.jupiter.api.Test;

/** The workplace between the evenings, and what everybody may read. */
class TrajectScenesTest extends House {

    @Test
    void a_step_that_is_marked_is_marked_on_every_screen() {
        var staff = cast.staff(evening);
        send(staff, "traject.public", "on", "true");
        var work = workplace("").sees("Ontwerp");
        var open = everybody("").sees("Nu bezig met: Ontwerp");
        var home = home(evening.anneke());

        send(staff, "step.mark", "step", "5", "status", "now");

        open.sees("Nu bezig met: Ontwerp, Overgang");
        home.sees("Overgang");
        assertThat(work.commands()).contains("step.mark", "traject.public");
    }

    @Test
    void what_is_not_public_tells_nobody_anything() {
        everybody("")
                .sees("Deze pagina is er nog niet")
                .loses(cast.traject(evening).name());
    }

    @Test
    void a_page_that_stands_open_is_closed_when_the_pages_are_taken_back() {
        var staff = cast.staff(evening);
        send(staff, "traject.public", "on", "true");
        var open = everybody("inbreng").sees("Wat is er met uw inbreng gedaan?");

        send(staff, "traject.public", "on", "false");

        open.sees("Deze pagina is er nog niet").loses("Wat is er met uw inbreng gedaan?");
    }

    @Test
    void a_public_page_has_no_form_and_no_name_of_a_person() {
        send(cast.staff(evening), "traject.public", "on", "true");
        evening.guest("Geheime naam", 0);
        var open = everybody("").sees("Wat komt").loses("Geheime naam").loses("Marloes");
        assertThat(open.commands()).isEmpty();
    }

    @Test
    void an_evening_that_is_planned_comes_up_at_the_workplace_and_on_the_public_page() {
        var staff = cast.staff(evening);
        send(staff, "traject.public", "on", "true");
        var work = workplace("planning");
        var open = everybody("");

        send(staff, "plan.evening", "title", "Avond 4 · Samen", "step", "4", "day", "2099-05-01", "time", "19:30");

        work.sees("Avond 4 · Samen").sees("vrijdag 1 mei 2099, 19.30");
        open.sees("Avond 4 · Samen · vrijdag 1 mei 2099, 19.30");
        assertThat(work.commands())
                .contains("plan.evening", "plan.board", "plan.minutes", "plan.move", "plan.off", "plan.words");
    }

    @Test
    void nobody_without_a_seat_sees_a_workplace() {
        var handle = cast.traject(evening).handle();
        tab("werkplek/" + handle, Map.of()).sees("Deze link werkt niet");
        var other = cast.evening();
        tab("werkplek/" + handle, seat("t-" + handle, Purpose.FACILITATOR, cast.staff(other)))
                .sees("Deze link werkt niet");
    }

    @Test
    void what_lies_fixed_stands_beside_every_board() {
        send(evening.marloes(), "workshop.board", "board", "S3-B2");
        var board = evening.board("S3-B2");
        var phone = phone(evening.fatima());
        evening.open("criteria");
        phone.sees("Waar letten we op?").loses("Het geld voor 2027");

        send(
                evening.marloes(),
                "cards.add",
                "activity",
                board.toString(),
                "f-naam",
                "Het geld voor 2027",
                "f-vak",
                "Ligt vast");

        phone.sees("1 ding ligt vast").sees("Het geld voor 2027");
        home(evening.anneke()).sees("Het geld voor 2027");
        desk().sees("Het geld voor 2027");
    }

    @Test
    void the_desk_leads_its_owner_to_the_workplace() {
        assertThat(desk().links())
                .contains("/in/werkplek/" + cast.traject(evening).handle());
    }
}
