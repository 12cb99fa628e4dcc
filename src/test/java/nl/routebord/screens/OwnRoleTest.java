package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.routebord.shell.Words;
import org.junit.jupiter.api.Test;

/** Each tab has its own role, whatever else its browser holds. */
class OwnRoleTest extends House {

    @Test
    void a_guest_has_no_act_of_the_facilitator_and_the_hall_has_none_at_all() {
        evening.open("criteria");
        var phone = phone(evening.fatima()).sees("criteria.propose");
        var hall = hall().sees("hall");
        var desk = desk().sees("phase.close");

        assertThat(phone.commands()).isNotEmpty().noneMatch(OwnRoleTest::steers);
        assertThat(phone.seats()).containsExactly(evening.workshop().guestSeat());
        assertThat(hall.commands()).isEmpty();
        assertThat(desk.commands()).anyMatch(OwnRoleTest::steers);
        assertThat(desk.seats()).containsExactly(evening.workshop().deskSeat());
    }

    @Test
    void two_tabs_of_one_browser_keep_their_own_roles() {
        evening.open("criteria");
        var browser = browsers.newUser();
        var seats = new HashMap<String, String>();
        seats.putAll(deskSeat());
        seats.putAll(guest(evening.fatima()));
        seats.putAll(hallSeat());
        var workshop = evening.workshop();

        var desk = Tab.open(browser.newWindow(), "regie/" + workshop.handle(), seats);
        var phone = Tab.open(browser.newWindow(), "m/" + workshop.code(), seats);
        var hall = Tab.open(browser.newWindow(), "scherm/" + workshop.handle(), seats);

        assertThat(desk.commands()).anyMatch(OwnRoleTest::steers);
        assertThat(phone.commands()).noneMatch(OwnRoleTest::steers);
        assertThat(phone.seats()).containsExactly(workshop.guestSeat());
        assertThat(hall.commands()).isEmpty();
        evening.open("feedback");
        phone.sees("feedback.give");
        hall.loses("criteria");
        desk.loses("criteria.hide");
    }

    @Test
    void the_seat_of_one_screen_opens_no_other() {
        var workshop = evening.workshop();
        var secret = guest(evening.fatima()).values().iterator().next();
        for (var seat : new String[] {workshop.deskSeat(), workshop.hallSeat()}) {
            var address = (seat.startsWith("regie") ? "regie/" : "scherm/") + workshop.handle();
            tab(address, Map.of(seat, secret)).sees(noAccess());
        }
        tab(
                        "m/" + workshop.code(),
                        Map.of(
                                workshop.guestSeat(),
                                deskSeat().values().iterator().next()))
                .sees("/in/meedoen");
    }

    @Test
    void somebody_elses_workshop_looks_like_one_that_does_not_exist() {
        var workshop = evening.workshop();
        for (var address : new String[] {"regie/", "scherm/", "klankbord/"}) {
            var existing = tab(address + workshop.handle(), Map.of()).sees(noAccess());
            var made_up = tab(address + "22222222", Map.of()).sees(noAccess());
            assertThat(existing.tree()).isEqualTo(made_up.tree());
        }
    }

    @Test
    void who_has_no_seat_is_asked_to_join_and_a_wrong_code_is_asked_again() {
        tab("m/" + evening.workshop().code(), Map.of()).sees("/in/meedoen");
        tab("m/22222222", Map.of()).sees(Words.say("workshop.wrongcode.title"));
    }

    private static String noAccess() {
        return Words.say("workshop.noaccess.title");
    }

    private static boolean steers(String command) {
        return command.startsWith("phase.") || command.startsWith("stage.") || command.startsWith("workshop.");
    }
}
