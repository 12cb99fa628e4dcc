package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;
import nl.routebord.workshop.Colleagues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the desk lets on the hall's screen, or keeps from it, is taken back and done again; on every sort of board. */
@SuppressWarnings("NullAway.Init")
class UndoScreenTest extends UndoScenes {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Colleagues colleagues;

    @Test
    void a_card_that_was_approved_waits_again_and_comes_back() {
        stage("S1-B1");
        turn("approval", true);
        var card = add(fatima, "naam", "Bankje", "vak", "Niet tevreden");
        goesAndComes("entry", card, "‘Bankje’ goedgekeurd voor het scherm", "Bankje");
        var line = Objects.requireNonNull(log().undo()).id();
        change(fatima, card, "naam", "Tuinbank");
        assertThatThrownBy(() -> take(marloes, line)).hasMessageContaining("trail.refused.undo.changed");
    }

    @Test
    void a_point_that_was_approved_waits_again_and_comes_back() {
        stage("S4-B1");
        turn("approval", true);
        send(fatima, "criteria.propose", "activity", activity.toString(), "name", "Dichtbij");
        var point = id("select id from criterion where activity_id = ? and name = 'Dichtbij'");
        goesAndComes("item", point, "‘Dichtbij’ goedgekeurd voor het scherm", "Dichtbij");
        var line = Objects.requireNonNull(log().undo()).id();
        send(fatima, "criteria.edit", "item", point.toString(), "base", "1", "name", "Om de hoek");
        assertThatThrownBy(() -> take(marloes, line)).hasMessageContaining("trail.refused.undo.changed");
    }

    @Test
    void a_reaction_that_was_approved_waits_again_and_comes_back() {
        feedback();
        turn("approval", true);
        send(fatima, "feedback.give", "activity", activity.toString(), "sort", "works", "text", "Fijn zo");
        var said = id("select id from feedback where activity_id = ?").toString();
        goesAndComes("item", UUID.fromString(said), "‘Fijn zo’ goedgekeurd voor het scherm", "Fijn zo");
        var line = Objects.requireNonNull(log().undo()).id();
        send(fatima, "feedback.edit", "item", said, "base", "1", "sort", "works", "text", "Heel fijn");
        assertThatThrownBy(() -> take(marloes, line)).hasMessageContaining("trail.refused.undo.changed");
    }

    /** Approved, taken back, done again, taken from the screen, taken back. */
    private void goesAndComes(String field, UUID item, String act, String words) {
        phone.sees(words);
        assertThat(hall.tree()).doesNotContain(words);
        approve(field, item, true);
        hall.sees(words);
        desk.sees("Maak ongedaan: " + act);
        undo();
        hall.loses(words);
        redo();
        hall.sees(words);
        approve(field, item, false);
        hall.loses(words);
        undo();
        hall.sees(words);
        // Saying the same again is no act, and leaves nothing to take back.
        approve(field, item, true);
        assertThat(Objects.requireNonNull(log().redo()).act()).endsWith(".unapproved");
    }

    @Test
    void the_switches_of_every_board_are_taken_back_and_done_again() {
        stage("S1-B1");
        add(fatima, "naam", "Bankje", "vak", "Niet tevreden");
        switched("approval", "Bankje", "Op het scherm alleen wat is goedgekeurd");
        stage("S4-B1");
        send(fatima, "criteria.propose", "activity", activity.toString(), "name", "Dichtbij");
        switched("approval", "Dichtbij", "Op het scherm alleen wat is goedgekeurd");
        feedback();
        send(fatima, "feedback.give", "activity", activity.toString(), "sort", "works", "text", "Fijn zo");
        switched("approval", "Fijn zo", "Op het scherm alleen wat is goedgekeurd");
    }

    @Test
    void the_short_list_alone_is_taken_back_and_done_again() {
        stage("S1-B1");
        add(fatima, "naam", "Bankje", "vak", "Niet tevreden");
        var chosen = add(jan, "naam", "Lantaarn", "vak", "Niet tevreden");
        send(marloes, "cards.short", "entry", chosen.toString(), "on", "true");
        switched("shortonly", "Bankje", "Alleen de korte lijst getoond");
        stage("S4-B1");
        send(fatima, "criteria.propose", "activity", activity.toString(), "name", "Dichtbij");
        send(jan, "criteria.propose", "activity", activity.toString(), "name", "Op tijd");
        var point = id("select id from criterion where activity_id = ? and name = 'Op tijd'");
        send(marloes, "criteria.short", "item", point.toString(), "on", "true");
        switched("shortonly", "Dichtbij", "Alleen de korte lijst getoond");
    }

    /** Turned on, taken back, done again; and refused once somebody turned it the other way. */
    private void switched(String act, String words, String said) {
        hall.sees(words);
        turn(act, true);
        hall.loses(words);
        desk.sees("Maak ongedaan: " + said);
        var line = Objects.requireNonNull(log().undo());
        undo();
        hall.sees(words);
        desk.sees("Ongedaan gemaakt: " + said);
        redo();
        hall.loses(words);
        assertThat(line.steers()).isTrue();
        var again = Objects.requireNonNull(log().undo()).id();
        turn(act, false);
        hall.sees(words);
        assertThatThrownBy(() -> take(marloes, again)).hasMessageContaining("trail.refused.undo.changed");
    }

    @Test
    void who_helps_approves_and_takes_that_back_but_turns_no_switch_by_the_log_either() {
        stage("S4-B1");
        var sem = colleagues.scope(colleagues.helper(marloes, "Sem"));
        assertThatThrownBy(() -> send(sem, "criteria.approval", "activity", activity.toString(), "on", "true"))
                .hasMessageContaining("shared.refused.lead");
        turn("approval", true);
        var line = Objects.requireNonNull(log().undo());
        assertThat(line.steers()).isTrue();
        assertThatThrownBy(() -> take(sem, line.id())).hasMessageContaining("shared.refused.lead");
        desk.brings("Maak ongedaan: Op het scherm alleen wat is goedgekeurd");
        assertThat(desk.steering("criteria.approval")).isTrue();
        send(fatima, "criteria.propose", "activity", activity.toString(), "name", "Dichtbij");
        var point = id("select id from criterion where activity_id = ? and name = 'Dichtbij'");
        send(sem, "criteria.approve", "item", point.toString(), "version", "1", "on", "true");
        assertThat(Objects.requireNonNull(log().undo()).steers()).isFalse();
        hall.sees("Dichtbij");
        take(sem, Objects.requireNonNull(log().undo()).id());
        hall.loses("Dichtbij");
    }

    private void feedback() {
        activity = evening.open("feedback");
        kind = "feedback";
        phone = phone(fatima);
        other = phone(jan);
        hall = hall();
        desk = desk();
    }

    private void turn(String act, boolean on) {
        send(marloes, kind + "." + act, "activity", activity.toString(), "on", Boolean.toString(on));
    }

    private void approve(String field, UUID item, boolean on) {
        send(marloes, kind + ".approve", field, item.toString(), "version", "1", "on", Boolean.toString(on));
    }

    private UUID id(String query) {
        return jdbc.sql(query).param(activity.value()).query(UUID.class).single();
    }
}
