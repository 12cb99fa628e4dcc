package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is put out reads nothing more, whatever page is open, and is counted nowhere. */
class PutOutScenesTest extends House {

    private static final String LATER = "Rustige kamer";

    private ActivityId activity;
    private Scope fatima;

    @BeforeEach
    void aBoardIsOpen() {
        activity = evening.open("criteria");
        fatima = evening.fatima();
    }

    @Test
    void the_board_on_stage_goes() {
        goesOn("", "criteria.propose");
    }

    @Test
    void an_activity_that_was_opened_by_itself_goes() {
        goesOn("/" + activity, "criteria.propose");
    }

    @Test
    void ones_own_page_goes_with_the_code_on_it() {
        goesOn("/mijn", "guest.correct");
    }

    @Test
    void the_help_page_goes_with_the_questions_of_the_room() {
        var page = page("/hulp");
        desk().sees("1\ndoet mee");
        out();
        page.loses("question.ask");
        send(evening.jan(), "question.ask", "text", "Hoe laat gaat de bus?");
        desk().sees("Hoe laat gaat de bus?").sees("0\ndoen mee");
        assertThat(page.tree()).doesNotContain("Hoe laat gaat de bus?");
    }

    @Test
    void who_stays_goes_on() {
        var jan = tab("m/" + evening.workshop().code() + "/hulp", guest(evening.jan()));
        var page = page("/hulp");
        var desk = desk().sees("2\ndoen mee");
        out();
        page.loses("question.ask");
        desk.sees("1\ndoet mee");
        assertThat(jan.commands()).contains("question.ask", "time.extra");
    }

    private void goesOn(String place, String command) {
        var page = page(place);
        assertThat(page.commands()).contains(command);
        var desk = desk().sees("1\ndoet mee");

        out();

        page.loses("command=" + command);
        desk.sees("0\ndoen mee");
        send(evening.jan(), "criteria.propose", "activity", activity.toString(), "name", LATER, "sentence", "Stil.");
        desk.sees(LATER);
        assertThat(page.tree()).doesNotContain(LATER);
        assertThat(page.commands()).isEmpty();
    }

    private Tab page(String place) {
        return tab("m/" + evening.workshop().code() + place, guest(fatima));
    }

    private void out() {
        send(evening.marloes(), "person.out", "person", fatima.speaker().toString());
    }
}
