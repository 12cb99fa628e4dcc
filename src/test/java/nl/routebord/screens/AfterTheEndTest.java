package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door of an evening that is over: who took part goes on, nobody new comes in. */
class AfterTheEndTest extends House {

    @BeforeEach
    void theEveningIsOver() {
        send(evening.marloes(), "workshop.end");
    }

    @Test
    void the_page_behind_the_code_of_the_hall_asks_for_ones_own_code_alone() {
        for (var place : new String[] {"", "/mijn"}) {
            var door = tab("m/" + evening.workshop().code() + place, Map.of())
                    .sees("Deze bijeenkomst is voorbij")
                    .sees("Ik deed al mee")
                    .sees("/in/verder");
            assertThat(door.commands()).containsExactly("resume");
            assertThat(door.tree()).doesNotContain("Deze code werkt niet");
        }
    }

    @Test
    void who_leaves_a_tablet_is_told_that_the_code_still_works() {
        tab("m/" + evening.workshop().code() + "/mijn", guest(evening.fatima()))
                .sees("Terug kan alleen met uw eigen code.");
    }

    @Test
    void a_code_that_no_workshop_has_still_does_not_work() {
        tab("m/22222222", Map.of()).sees("Deze code werkt niet");
    }
}
