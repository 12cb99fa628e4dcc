package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.routebord.access.Purpose;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ReadingBack;
import nl.routebord.workshop.ReadingSweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One's own words on a screen of somebody else, answers whose decision did not last, and very many things to answer. */
@SuppressWarnings("NullAway.Init")
class OwnWordsScenesTest extends Scenes {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReadingSweep readings;

    private Scope staff;

    @BeforeEach
    void everybodyMayReadThisTraject() {
        staff = cast.staff(evening);
        jdbc.sql("update traject set public_at = current_timestamp where id = ?")
                .param(staff.traject().value())
                .update();
    }

    @Test
    void ones_own_words_leave_a_screen_in_a_library_by_themselves_when_the_seat_ends() {
        stage("S1-B1");
        add(fatima, "naam", "Lange wachttijd", "vak", "Niet tevreden");
        var library = library(fatima).brings("Lange wachttijd").brings("Klaar met lezen");
        jdbc.sql("update credential set expires_at = ? where seat = ?")
                .params(Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC), ReadingBack.seat(cast.traject(evening)))
                .update();
        readings.look();

        library.brings(Words.say("followup.own.ended")).takesAway("Lange wachttijd");
        assertThat(library.shown("answers.done")).isFalse();
        assertThat(library.shown("answers.read")).isTrue();
        var open = everybody("inbreng");
        add(fatima, "naam", "Nog een kaart", "vak", "Niet tevreden");
        open.brings("2 keer nog niet");
        library.brings("2 keer nog niet");
        assertThat(library.tree()).doesNotContain("Nog een kaart");
    }

    @Test
    void who_is_put_out_and_what_is_public_no_more_is_read_back_by_nobody() {
        stage("S1-B1");
        add(fatima, "naam", "Lange wachttijd", "vak", "Niet tevreden");
        add(jan, "naam", "Geen bus", "vak", "Niet tevreden");
        var first = library(fatima).brings("Lange wachttijd");
        var second = library(jan).brings("Geen bus");

        send(marloes, "person.out", "person", fatima.speaker().toString());
        first.brings(Words.say("followup.own.ended")).takesAway("Lange wachttijd");
        second.brings("Geen bus");
        send(staff, "traject.public", "on", "false");
        second.takesAway("Geen bus");
    }

    @Test
    void of_many_things_a_page_is_drawn_and_what_was_chosen_on_another_page_stays_there() {
        stage("S1-B1");
        for (int n = 1; n <= 25; n++) {
            add(n % 2 == 0 ? fatima : jan, "naam", "Kaart nummer " + n + ".", "vak", "Niet tevreden");
        }
        var work = workplace("antwoorden").brings("Kaart nummer 10.");
        assertThat(work.tree()).doesNotContain("Kaart nummer 11.");
        work.press(Words.say("workshop.pages.next")).brings("Kaart nummer 20.").takesAway("Kaart nummer 10.");
        assertThat(work.tree()).contains("Kaart nummer 10.").doesNotContain("Kaart nummer 21.");
        work.press(Words.say("workshop.pages.back")).brings("Kaart nummer 10.").takesAway("Kaart nummer 20.");
    }

    @Test
    void an_answer_whose_decision_was_withdrawn_says_so_on_all_screens() {
        stage("S1-B1");
        var one = add(fatima, "naam", "Lange wachttijd", "vak", "Niet tevreden");
        send(staff, "decision.make", "title", "Er komt een loket", "reason", "Zo", "review", "2099-05-01");
        var decision = jdbc.sql("select id from decision where traject_id = ?")
                .param(staff.traject().value())
                .query(UUID.class)
                .single()
                .toString();
        send(
                staff,
                "followup.prepare",
                "items",
                "entry:" + one,
                "status",
                "taken",
                "reason",
                "Dit doen we zo.",
                "decision",
                decision);
        var work = workplace("antwoorden").brings("Publiceer 1 antwoord");
        assertThat(work.sends("followup.publish").value("seen")).startsWith("1 ");
        assertThat(work.sends("followup.prepare").value("read")).startsWith("20");
        send(staff, "followup.publish", "seen", work.sends("followup.publish").value("seen"));
        var open = everybody("inbreng").brings("Er komt een loket");
        var mine = mine(fatima).brings("Er komt een loket");

        send(staff, "decision.withdraw", "decision", decision, "why", "Geen geld");
        open.brings(Words.say("workshop.answered.withdrawn"));
        mine.brings(Words.say("workshop.answered.withdrawn"));
    }

    private Tab library(Scope who) {
        var traject = cast.traject(evening);
        return tab("traject/" + traject.handle() + "/inbreng", seat(ReadingBack.seat(traject), Purpose.GUEST, who));
    }

    private Tab mine(Scope who) {
        return tab("m/" + evening.workshop().code() + "/mijn", guest(who));
    }
}
