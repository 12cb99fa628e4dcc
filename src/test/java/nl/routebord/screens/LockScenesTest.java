package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** One board is locked while it stays open: everybody goes on reading, and reads why nothing can be sent now. */
@SuppressWarnings("NullAway.Init")
class LockScenesTest extends Scenes {

    private static final String LEAD = "De begeleider maakt het straks weer los.";

    @Test
    void phones_hall_and_desk_say_so_and_nothing_that_stands_there_goes_away() {
        stage("S1-B1");
        add(fatima, "naam", "Loket te ver weg", "vak", "Niet tevreden");
        allSee("Loket te ver weg");
        assertThat(desk.shown("board.lock")).isTrue();
        assertThat(desk.shown("board.unlock")).isFalse();
        lock(true);
        phone.brings(LEAD);
        hall.brings("Staat even vast").sees("Loket te ver weg");
        desk.brings("Staat even vast").brings("staat vast ·");
        assertThat(desk.shown("board.unlock")).isTrue();
        assertThat(desk.shown("board.lock")).isFalse();
        assertThat(desk.shown("phase.close")).as("open still").isTrue();
        assertThat(phone.commands()).as("the form with what was typed stays").contains("cards.add");
        assertThatThrownBy(() -> add(jan, "naam", "Te laat", "vak", "Niet tevreden"))
                .hasMessageContaining("workshop.refused.locked");
        add(marloes, "naam", "Van de begeleider", "vak", "Niet tevreden");
        allSee("Van de begeleider");
        lock(false);
        phone.takesAway(LEAD);
        hall.takesAway("Staat even vast");
        desk.takesAway("Staat even vast");
        add(jan, "naam", "Toch nog", "vak", "Niet tevreden");
        allSee("Toch nog");
    }

    @Test
    void the_page_of_ones_own_words_says_that_nothing_changes_there_now() {
        stage("S1-B1");
        add(fatima, "naam", "Loket te ver weg", "vak", "Niet tevreden");
        var mine = tab("m/" + evening.workshop().code() + "/mijn", guest(fatima));
        mine.sees("Loket te ver weg");
        lock(true);
        mine.brings("Dit onderdeel staat even vast.");
        lock(false);
        mine.takesAway("Dit onderdeel staat even vast.");
    }

    @Test
    void who_is_at_home_reads_it_at_the_board() {
        activity = evening.open("feedback");
        var home = home(evening.anneke());
        lock(true);
        home.brings("Staat even vast");
        lock(false);
        home.takesAway("Staat even vast");
    }

    private void lock(boolean on) {
        send(marloes, on ? "board.lock" : "board.unlock", "activity", activity.toString());
    }
}
