package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Objects;
import java.util.UUID;
import nl.routebord.workshop.Colleagues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk joins and splits reactions, puts them on a short list, and takes all of that back from the log. */
@SuppressWarnings("NullAway.Init")
class JoinedReactionsTest extends UndoScenes {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Colleagues colleagues;

    private UUID late;
    private UUID slow;

    @BeforeEach
    void two_say_nearly_the_same() {
        activity = evening.open("feedback");
        kind = "feedback";
        phone = phone(fatima);
        other = phone(jan);
        hall = hall();
        desk = desk();
        late = give(fatima, "Te laat");
        slow = give(jan, "Te langzaam");
    }

    @Test
    void two_presses_on_cards_open_the_form_that_makes_one_reaction_of_them() {
        allSee("Te laat", "Te langzaam");
        desk.press("Voeg samen").brings("1 reactie gekozen").press("Laat los").takesAway("reactie gekozen");
        join();
        var sent = desk.sends("feedback.merge");
        assertThat(sent).containsEntry("items", sorted(late, slow)).containsEntry("sort", "pinches");
        assertThat(sent.get("text")).isEqualTo("Te langzaam / Te laat");
        send(
                marloes,
                "feedback.merge",
                "items",
                Objects.requireNonNull(sent.get("items")),
                "sort",
                "pinches",
                "text",
                "Het duurt lang");
        hall.sees("Het duurt lang").sees("samengevoegd").loses("Te langzaam");
        desk.sees("Komt uit 2 reacties").sees("‘Het duurt lang’ samengevoegd").takesAway("reacties gekozen");
        phone.sees("Dit is samengevoegd met andere reacties. Nu staat er:").sees("Te laat");
        await().pollInSameThread()
                .untilAsserted(() ->
                        assertThat(phone.statuses()).contains("Dit is samengevoegd met andere reacties. Nu staat er:"));
        assertThat(phone.shown("feedback.withdraw")).isFalse();
        other.sees("Komt uit 2 reacties");
        mine(fatima).brings("Het duurt lang").brings("Te laat").loses("feedback.withdraw");
        desk.brings("Haal uit elkaar");
        send(marloes, "feedback.apart", "item", reaction("Het duurt lang").toString());
        allSee("Te laat", "Te langzaam");
        phone.loses("Dit is samengevoegd met andere reacties");
        assertThat(phone.shown("feedback.withdraw")).isTrue();
    }

    @Test
    void a_merge_is_taken_back_and_done_again_until_a_writer_changed_their_words() {
        merge();
        desk.sees("Maak ongedaan: ‘Het duurt lang’ samengevoegd");
        undo();
        allSee("Te laat", "Te langzaam");
        hall.loses("Het duurt lang");
        redo();
        hall.sees("Het duurt lang").loses("Te langzaam");
        var made = reaction("Het duurt lang");
        send(marloes, "feedback.apart", "item", made.toString());
        undo();
        hall.sees("Het duurt lang");
        redo();
        hall.loses("Het duurt lang").sees("Te laat");
        var apart = Objects.requireNonNull(log().undo()).id();
        edit(fatima, late, "Veel te laat");
        assertThatThrownBy(() -> take(marloes, apart)).hasMessageContaining("trail.refused.undo.changed");
        hall.sees("Veel te laat");
        assertThat(logged(made))
                .containsExactly(
                        "feedback.merged",
                        "undone.feedback.merged",
                        "redone.feedback.merged",
                        "feedback.apart",
                        "undone.feedback.apart",
                        "redone.feedback.apart");
    }

    @Test
    void a_split_sorts_each_part_and_is_taken_back_and_done_again() {
        desk.press("Splits");
        assertThat(desk.sends("feedback.split")).containsEntry("pinches", "Te langzaam");
        split();
        hall.sees("Vriendelijk").sees("Langzaam").sees("afgesplitst").loses("Te langzaam");
        other.sees("Hier zijn losse reacties van gemaakt. Een ervan is:");
        desk.sees("Komt uit 1 reactie");
        undo();
        hall.sees("Te langzaam").loses("Vriendelijk");
        redo();
        hall.sees("Vriendelijk").loses("Te langzaam");
        send(marloes, "feedback.apart", "item", reaction("Vriendelijk").toString());
        hall.sees("Te langzaam");
        undo();
        hall.sees("Vriendelijk");
        // A part that was hidden since is not put together behind its back.
        var line = Objects.requireNonNull(log().redo()).id();
        send(marloes, "feedback.hide", "item", reaction("Vriendelijk").toString(), "reason", "double");
        assertThatThrownBy(() -> take(marloes, line)).hasMessageContaining("trail.refused.undo.changed");
    }

    @Test
    void what_became_part_of_another_is_not_hidden_or_shown_by_taking_back_an_older_line() {
        send(marloes, "feedback.hide", "item", late.toString(), "reason", "double");
        undo();
        var line = Objects.requireNonNull(log().redo()).id();
        merge();
        assertThatThrownBy(() -> take(marloes, line)).hasMessageContaining("trail.refused.undo.changed");
        hall.sees("Het duurt lang");
    }

    @Test
    void the_short_list_stands_alone_in_the_hall_while_phones_keep_everything() {
        put(late, true);
        desk.sees("1 reactie op de korte lijst").sees("Maak ongedaan: ‘Te laat’ op de korte lijst gezet");
        hall.sees("korte lijst").sees("Te langzaam");
        other.sees("op de korte lijst");
        var sem = colleagues.scope(colleagues.helper(marloes, "Sem"));
        assertThatThrownBy(() -> send(sem, "feedback.shortonly", "activity", activity.toString(), "on", "true"))
                .hasMessageContaining("shared.refused.lead");
        assertThat(desk.steering("feedback.shortonly")).isTrue();
        send(marloes, "feedback.shortonly", "activity", activity.toString(), "on", "true");
        hall.loses("Te langzaam").sees("Te laat").brings("Alleen de korte lijst: 1 reactie");
        phone.sees("Te langzaam");
        desk.sees("Alleen de korte lijst staat op het scherm");
        undo();
        hall.sees("Te langzaam");
        redo();
        hall.loses("Te langzaam");
        undo();
        undo();
        desk.loses("1 reactie op de korte lijst");
        redo();
        desk.sees("1 reactie op de korte lijst");
        assertThat(logged(late))
                .containsExactly(
                        "feedback.given",
                        "feedback.shortlisted",
                        "undone.feedback.shortlisted",
                        "redone.feedback.shortlisted");
    }

    /** Presses the button of both cards, and that of the form. */
    private void join() {
        desk.press("Voeg samen").brings("1 reactie gekozen");
        desk.press("Hoort erbij").brings("Voeg 2 reacties samen");
        desk.press("Voeg 2 reacties samen").brings("Maak er één reactie van");
    }

    private Tab mine(nl.routebord.shared.Scope who) {
        return tab("m/" + evening.workshop().code() + "/mijn", guest(who));
    }

    private void merge() {
        send(marloes, "feedback.merge", "items", sorted(late, slow), "sort", "pinches", "text", "Het duurt lang");
        hall.sees("Het duurt lang");
    }

    private void split() {
        send(marloes, "feedback.split", "item", slow.toString(), "works", "Vriendelijk", "pinches", "Langzaam");
    }

    private void put(UUID item, boolean on) {
        send(marloes, "feedback.short", "item", item.toString(), "on", Boolean.toString(on));
    }

    private UUID give(nl.routebord.shared.Scope who, String text) {
        send(who, "feedback.give", "activity", activity.toString(), "sort", "pinches", "text", text);
        hall.sees(text);
        return reaction(text);
    }

    private void edit(nl.routebord.shared.Scope who, UUID item, String text) {
        send(who, "feedback.edit", "item", item.toString(), "base", "1", "sort", "pinches", "text", text);
    }

    private static String sorted(UUID one, UUID other) {
        var first = one.toString();
        var second = other.toString();
        return first.compareTo(second) < 0 ? first + " " + second : second + " " + first;
    }

    private UUID reaction(String text) {
        return jdbc.sql("select id from feedback where activity_id = ? and text = ?")
                .params(activity.value(), text)
                .query(UUID.class)
                .single();
    }

    private java.util.List<String> logged(UUID item) {
        return jdbc.sql("select what from log_entry where item_id = ? order by nr")
                .param(item)
                .query(String.class)
                .list();
    }
}
