package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Map;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.ballot.Marks;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.shared.Scope;
import org.junit.jupiter.api.Test;

/** Mijn inbreng: what one brought in is changed and taken back there, and the page follows what goes on. */
class MineScenesTest extends Scenes {

    private static final String CLOSED = "Dit onderdeel is gesloten.";

    @Test
    void a_card_that_is_changed_there_reads_anew_on_the_board_of_another_and_on_the_page_itself() {
        stage("S1-B1");
        add(fatima, "naam", "Lange wachttijd", "vak", "Niet tevreden");
        var mine = mine(fatima).brings("Lange wachttijd").brings("Staat op het bord.");
        assertThat(mine.shown("cards.change")).isTrue();
        assertThat(mine.shown("cards.remove")).isTrue();
        var answer = send(mine, fatima, "cards.change", "f-naam", "Wij wachten te lang");
        assertThat(answer.text().key()).isEqualTo("entries.answer.changed");
        allSee("Wij wachten te lang");
        mine.brings("Wij wachten te lang").loses("Lange wachttijd");
        assertThat(mine.sends("cards.change"))
                .containsEntry("base", "2")
                .containsEntry("f-naam", "Wij wachten te lang")
                .containsEntry("f-vak", "Niet tevreden");
    }

    @Test
    void its_drafts_are_those_of_the_board_and_no_frame_makes_the_form_again() {
        stage("S1-B1");
        add(fatima, "naam", "Lange wachttijd", "vak", "Niet tevreden");
        var mine = mine(fatima).brings("Lange wachttijd");
        var form = mine.form("cards.change");
        assertThat(form.getAttribute("form-key"))
                .isEqualTo(phone.form("cards.change").getAttribute("form-key"));
        assertThat(mine.sends("cards.change")).isEqualTo(phone.sends("cards.change"));
        send(mine, fatima, "cards.change", "f-naam", "Wij wachten te lang");
        mine.brings("Wij wachten te lang");
        add(fatima, "naam", "Geen bus", "vak", "Niet tevreden");
        mine.lists("Geen bus", "Wij wachten te lang");
        assertThat(form.getNode().isAttached()).isTrue();
    }

    @Test
    void what_is_taken_back_leaves_the_page_and_the_board_and_the_focus_goes_to_what_stands_in_its_place() {
        stage("S1-B1");
        add(fatima, "naam", "De eerste kaart", "vak", "Niet tevreden");
        var second = add(fatima, "naam", "De tweede kaart", "vak", "Niet tevreden");
        var mine = mine(fatima).lists("De tweede kaart", "De eerste kaart");
        mine.unfold("cards.remove").focus();
        send(mine, fatima, "cards.remove");
        mine.loses("inbreng-" + second).brings("De eerste kaart");
        other.loses("De tweede kaart");
        hall.loses("De tweede kaart");
        assertThat(mine.statuses()).contains("De tweede kaart: Van het bord gehaald.");
        assertThat(mine.focus()).isEqualTo("De eerste kaart");
        mine.unfold("cards.remove");
        send(mine, fatima, "cards.remove");
        mine.brings("Hier staat nog niets").loses("cards.remove");
        assertThat(mine.focus()).startsWith("Alles wat u inbrengt");
    }

    @Test
    void what_another_takes_off_moves_no_focus_and_says_so() {
        stage("S1-B1");
        var card = add(fatima, "naam", "Lange wachttijd", "vak", "Niet tevreden");
        var mine = mine(fatima).brings("Lange wachttijd");
        mine.focus();
        send(marloes, "cards.remove", "entry", card.toString());
        mine.brings("haalde dit van het bord");
        assertThat(mine.focus()).isEmpty();
        assertThat(mine.shown("cards.change")).isFalse();
        assertThat(mine.shown("cards.remove")).isFalse();
    }

    @Test
    void a_board_that_is_closed_has_no_buttons_and_says_why_until_it_opens_again() {
        stage("S1-B1");
        add(fatima, "naam", "Lange wachttijd", "vak", "Niet tevreden");
        var mine = mine(fatima).brings("Haal weg").takesAway(CLOSED);
        send(marloes, "phase.close", "activity", activity.toString());
        mine.brings(CLOSED).takesAway("Haal weg");
        assertThat(mine.hiddenForm("cards.change")).isTrue();
        assertThat(mine.hiddenForm("cards.remove")).isTrue();
        assertThatThrownBy(() -> send(mine, fatima, "cards.change", "f-naam", "Te laat"))
                .hasMessage("workshop.refused.closed");
        assertThat(mine(fatima).brings(CLOSED).commands()).doesNotContain("cards.change", "cards.remove");
        send(marloes, "phase.open", "activity", activity.toString());
        mine.brings("Haal weg").takesAway(CLOSED);
    }

    @Test
    void an_evening_that_stands_still_or_is_over_has_no_buttons_either() {
        stage("S1-B1");
        add(fatima, "naam", "Lange wachttijd", "vak", "Niet tevreden");
        var mine = mine(fatima).brings("Haal weg");
        send(marloes, "input.freeze");
        mine.brings("Alles staat even stil.").takesAway("Haal weg");
        send(marloes, "input.free");
        mine.brings("Haal weg").takesAway("Alles staat even stil.");
        send(marloes, "workshop.end");
        mine.brings("De bijeenkomst is voorbij. Dit kan niet meer veranderen.").takesAway("Haal weg");
        var later = mine(fatima).brings("Lange wachttijd").brings("Dit kan niet meer veranderen.");
        assertThat(later.commands()).doesNotContain("cards.change", "cards.remove");
    }

    @Test
    void what_another_changed_meanwhile_is_refused_and_the_form_stays_with_what_was_typed_in_it() {
        stage("S1-B1");
        var card = add(fatima, "naam", "Lange wachttijd", "vak", "Niet tevreden");
        var mine = mine(fatima).brings("Lange wachttijd");
        var form = mine.form("cards.change");
        var typed = mine.sends("cards.change");
        change(marloes, card, "naam", "Wachten duurt lang");
        mine.brings("Wachten duurt lang");
        typed.put("f-naam", "Wij wachten te lang");
        assertThatThrownBy(() -> send(fatima, "cards.change", flat(typed))).hasMessage("entries.refused.changed");
        filled(card, "naam", "Wachten duurt lang");
        assertThat(form.getNode().isAttached()).isTrue();
        assertThat(mine.form("cards.change")).isEqualTo(form);
        assertThat(mine.shown("cards.change")).isTrue();
    }

    @Test
    void a_card_that_became_part_of_another_has_no_buttons() {
        stage("S1-B1");
        var first = add(fatima, "naam", "Lange wachttijd", "vak", "Niet tevreden");
        var second = add(jan, "naam", "Wachten", "vak", "Niet tevreden");
        var mine = mine(fatima).brings("Haal weg");
        send(
                marloes,
                "cards.merge",
                "entries",
                first + " " + second,
                "f-naam",
                "Wachttijden",
                "f-vak",
                "Niet tevreden");
        mine.brings("deel van een andere kaart").takesAway("Haal weg").brings("Ga naar dit onderdeel");
        assertThat(board(Audience.HALL).standing()).hasSize(1);
    }

    @Test
    void what_is_hidden_waits_there_for_other_words_with_the_reason_above() {
        stage("S1-B1");
        var card = add(fatima, "naam", "Wethouder Pietersen", "vak", "Niet tevreden");
        var mine = mine(fatima).brings("Wethouder Pietersen");
        send(marloes, "cards.hide", "entry", card.toString(), "reason", "person");
        mine.brings("er staat in over wie het gaat").takesAway("Haal weg");
        assertThat(mine.form("cards.change").getParent().getProperty("open", false))
                .isTrue();
        send(mine, fatima, "cards.change", "f-naam", "Er wordt niet geluisterd");
        mine.brings("U paste dit aan.").brings("Er wordt niet geluisterd");
        desk.sees("Aangepast: kijk nog eens");
        send(marloes, "cards.restore", "entry", card.toString());
        mine.brings("Staat op het bord.").brings("Haal weg");
    }

    @Test
    void a_point_is_changed_there_and_who_supported_it_is_asked_again() {
        stage("S4-B1");
        send(
                fatima,
                "criteria.propose",
                "activity",
                activity.toString(),
                "name",
                "Gewone taal",
                "sentence",
                "Brieven die ik snap.");
        other.sees("Gewone taal");
        var mine = mine(fatima).brings("Gewone taal");
        assertThat(mine.sends("criteria.edit")).isEqualTo(phone.sends("criteria.edit"));
        send(jan, "criteria.support", "item", mine.hidden("item"), "version", "1", "on", "true");
        send(mine, fatima, "criteria.edit", "name", "Begrijpelijke taal");
        other.sees("Begrijpelijke taal").brings("De tekst is veranderd");
        mine.brings("Begrijpelijke taal").loses("Gewone taal");
        assertThat(mine.form("criteria.edit").getAttribute("form-key"))
                .isEqualTo(phone.form("criteria.edit").getAttribute("form-key"));
    }

    @Test
    void a_reaction_is_changed_and_taken_back_there() {
        activity = evening.open("feedback");
        kind = "feedback";
        other = phone(jan);
        send(fatima, "feedback.give", "activity", activity.toString(), "sort", "works", "text", "Dit werkt goed");
        var mine = mine(fatima).brings("Dit werkt goed");
        other.sees("Dit werkt goed");
        send(mine, fatima, "feedback.edit", "text", "Dit werkt heel goed");
        mine.brings("Dit werkt heel goed");
        other.sees("Dit werkt heel goed");
        mine.unfold("feedback.withdraw");
        send(mine, fatima, "feedback.withdraw");
        mine.brings("Hier staat nog niets").loses("feedback.withdraw");
        other.loses("Dit werkt heel goed");
        assertThat(mine.statuses()).contains("Dit werkt heel goed: U haalde uw reactie weg.");
    }

    @Test
    void a_vote_can_not_be_taken_back_there_and_leads_to_the_question_as_long_as_it_is_open() {
        stage("S1-B4");
        var board = (BallotBoard) read(Topic.of("ballot", activity), Audience.HALL);
        var part = board.options().getFirst();
        send(
                fatima,
                "ballot.cast",
                "round",
                board.round().toString(),
                "option",
                part.id().toString(),
                "mark",
                "0");
        var mine = mine(fatima).brings(part.name()).brings("Uw stem telt mee.").brings("Ga naar dit onderdeel");
        assertThat(mine.links()).contains("/m/" + evening.workshop().code() + "/" + activity);
        assertThat(mine.commands()).noneMatch(command -> command.startsWith("ballot."));
        mine.sees("round=" + board.round()).sees("text-mine=Uw stem telt. Uw bewijs is {code}.");
        send(
                fatima,
                "ballot.cast",
                "round",
                board.round().toString(),
                "option",
                part.id().toString(),
                "mark",
                "2");
        mine.brings(part.name() + ": " + Marks.word(board.asking(), 2));
    }

    @Test
    void nobody_sees_the_things_of_another() {
        stage("S1-B1");
        add(fatima, "naam", "Lange wachttijd", "vak", "Niet tevreden");
        mine(fatima).brings("Lange wachttijd");
        var others = mine(jan).brings("Hier staat nog niets");
        assertThat(others.tree()).doesNotContain("Lange wachttijd");
        assertThat(others.commands()).doesNotContain("cards.change", "cards.remove");
    }

    private Tab mine(Scope who) {
        return tab("m/" + evening.workshop().code() + "/mijn", guest(who));
    }

    /** Sends the form that stands there, with these words typed in it. */
    private nl.routebord.road.Answer send(Tab from, Scope who, String command, String... typed) {
        var fields = from.sends(command);
        for (int at = 0; at < typed.length; at += 2) {
            assertThat(fields).containsKey(typed[at]);
            fields.put(typed[at], typed[at + 1]);
        }
        return send(who, command, flat(fields));
    }

    private static String[] flat(Map<String, String> fields) {
        var all = new ArrayList<String>();
        fields.forEach((name, value) -> {
            all.add(name);
            all.add(value);
        });
        return all.toArray(String[]::new);
    }
}
