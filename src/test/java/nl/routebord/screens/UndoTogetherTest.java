package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.feedback.FeedbackBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.AsRead;
import nl.routebord.workshop.Colleagues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that waits is approved as one act, and goes back as one: on every sort of board. */
@SuppressWarnings("NullAway.Init")
class UndoTogetherTest extends UndoScenes {

    private static final String ACT = "Alles goedgekeurd voor het scherm";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Colleagues colleagues;

    @Test
    void cards_wait_again_but_for_the_one_that_was_approved_before() {
        stage("S1-B1");
        turn("approval");
        var early = add(fatima, "naam", "Eerder al", "vak", "Niet tevreden");
        approve("entry", early, 1, true);
        add(fatima, "naam", "Bankje", "vak", "Niet tevreden");
        add(jan, "naam", "Lantaarn", "vak", "Niet tevreden");
        goAndCome(board().toRead(), "Bankje", "Lantaarn");
        hall.sees("Eerder al");
        assertThat(jdbc.sql("select count(*) from log_entry where activity_id = ? and what = 'entry.allapproved'")
                        .param(activity.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void points_wait_again_and_come_back() {
        stage("S4-B1");
        turn("approval");
        send(fatima, "criteria.propose", "activity", activity.toString(), "name", "Dichtbij");
        send(jan, "criteria.propose", "activity", activity.toString(), "name", "Op tijd");
        goAndCome(((CriteriaBoard) read(Topic.of(kind, activity), Audience.STAFF)).toRead(), "Dichtbij", "Op tijd");
    }

    @Test
    void reactions_wait_again_and_come_back() {
        activity = evening.open("feedback");
        kind = "feedback";
        phone = phone(fatima);
        other = phone(jan);
        hall = hall();
        desk = desk();
        turn("approval");
        send(fatima, "feedback.give", "activity", activity.toString(), "sort", "works", "text", "Fijn zo");
        send(jan, "feedback.give", "activity", activity.toString(), "sort", "works", "text", "Goed idee");
        goAndCome(((FeedbackBoard) read(Topic.of(kind, activity), Audience.STAFF)).toRead(), "Fijn zo", "Goed idee");
    }

    /** Approved together, taken back, done again, taken back. */
    private void goAndCome(List<AsRead> texts, String one, String two) {
        phone.sees(one).sees(two);
        assertThat(hall.tree()).doesNotContain(one).doesNotContain(two);
        all(marloes, texts);
        hall.sees(one).sees(two);
        desk.sees("Maak ongedaan: " + ACT);
        undo();
        hall.loses(one).loses(two);
        desk.sees("Ongedaan gemaakt: " + ACT);
        redo();
        hall.sees(one).sees(two);
        undo();
        hall.loses(one).loses(two);
    }

    @Test
    void what_was_changed_or_decided_about_alone_since_is_left_and_that_is_said() {
        stage("S1-B1");
        turn("approval");
        var changed = add(fatima, "naam", "Bankje", "vak", "Niet tevreden");
        var decided = add(jan, "naam", "Lantaarn", "vak", "Niet tevreden");
        add(jan, "naam", "Stoep", "vak", "Niet tevreden");
        all(marloes, board().toRead());
        hall.sees("Bankje").sees("Lantaarn").sees("Stoep");
        change(marloes, changed, "naam", "Tuinbank");
        approve("entry", decided, 1, false);
        approve("entry", decided, 1, true);
        hall.sees("Tuinbank").sees("Lantaarn");
        var line = line("entry.allapproved");
        var answer = take(marloes, line);
        assertThat(answer.text().key()).isEqualTo("trail.answer.undo.left");
        assertThat(answer.text().places()).containsEntry("n", 2);
        hall.loses("Stoep").sees("Tuinbank").sees("Lantaarn");
        assertThat(take(marloes, line).text().key()).isEqualTo("trail.answer.undo.already");
    }

    @Test
    void where_nothing_stands_as_it_was_approved_there_is_no_button_and_a_late_tap_is_refused() {
        stage("S1-B1");
        turn("approval");
        var card = add(fatima, "naam", "Bankje", "vak", "Niet tevreden");
        all(marloes, board().toRead());
        hall.sees("Bankje");
        var line = line("entry.allapproved");
        change(fatima, card, "naam", "Tuinbank");
        hall.loses("Bankje");
        assertThat(Objects.requireNonNull(log().undo()).act()).isNotEqualTo("entry.allapproved");
        assertThatThrownBy(() -> take(marloes, line)).hasMessageContaining("trail.refused.undo.changed");
        assertThat(hall.tree()).doesNotContain("Tuinbank");
    }

    @Test
    void a_card_that_was_hidden_since_is_not_on_the_screen_when_it_comes_back() {
        stage("S1-B1");
        turn("approval");
        var card = add(fatima, "naam", "Bankje", "vak", "Niet tevreden");
        all(marloes, board().toRead());
        hall.sees("Bankje");
        send(marloes, kind + ".hide", "entry", card.toString(), "reason", "double");
        hall.loses("Bankje");
        take(marloes, line("entry.allapproved"));
        send(marloes, kind + ".restore", "entry", card.toString());
        phone.sees("Bankje");
        assertThat(board().waiting()).isEqualTo(1);
        assertThat(hall.tree()).doesNotContain("Bankje");
    }

    @Test
    void who_helps_approves_all_and_takes_that_back_too() {
        stage("S1-B1");
        turn("approval");
        add(fatima, "naam", "Bankje", "vak", "Niet tevreden");
        var sem = colleagues.scope(colleagues.helper(marloes, "Sem"));
        all(sem, board().toRead());
        hall.sees("Bankje");
        assertThat(Objects.requireNonNull(log().undo()).steers()).isFalse();
        take(sem, line("entry.allapproved"));
        hall.loses("Bankje");
    }

    private void all(Scope who, List<AsRead> texts) {
        send(who, kind + ".approveall", "activity", activity.toString(), "read", AsRead.said(texts));
    }

    private void turn(String act) {
        send(marloes, kind + "." + act, "activity", activity.toString(), "on", "true");
    }

    private void approve(String field, UUID item, int version, boolean on) {
        send(
                marloes,
                kind + ".approve",
                field,
                item.toString(),
                "version",
                Integer.toString(version),
                "on",
                Boolean.toString(on));
    }

    private UUID line(String what) {
        return jdbc.sql("select id from log_entry where activity_id = ? and what = ?")
                .params(activity.value(), what)
                .query(UUID.class)
                .single();
    }
}
