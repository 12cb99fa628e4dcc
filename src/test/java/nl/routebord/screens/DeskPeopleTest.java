package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** At the desk: links that stay right, and buttons of which is heard whom they are about. */
class DeskPeopleTest extends House {

    @Test
    void after_another_code_the_link_to_join_leads_to_the_new_one() {
        var desk = desk();
        var old = evening.workshop().code();
        assertThat(desk.links()).anyMatch(link -> link.endsWith("/m/" + old));

        send(evening.marloes(), "code.renew");

        desk.loses("/m/" + old);
        assertThat(desk.links())
                .anyMatch(link -> link.endsWith("/m/" + evening.workshop().code()));
    }

    @Test
    void of_every_button_that_puts_somebody_out_is_heard_whom() {
        evening.fatima();
        evening.guest(null, 1);
        tab("regie/" + evening.workshop().handle() + "/mensen", deskSeat())
                .sees("aria-label=Zet buiten: Fatima, ")
                .sees("aria-label=Ja, zet buiten: Fatima, ")
                .sees("aria-label=Zet buiten: ")
                .sees(evening.group(1));
    }
}
