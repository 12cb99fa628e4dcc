package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.routebord.entries.EntryMine;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Links;
import nl.routebord.workshop.HideReason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facilitator hides what should not be on the wall, and its writer is told and mends it. */
@SuppressWarnings("NullAway.Init")
class HidingTest extends Scenes {

    private static final String RUDE = "Wethouder Pietersen luistert niet";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void what_is_hidden_is_at_once_on_no_screen_but_the_desk_and_its_writers_phone() {
        stage("S1-B1");
        var card = add(fatima, "naam", RUDE, "vak", "Niet tevreden");
        allSee(RUDE);
        hide(card, HideReason.PERSON);
        hall.loses(RUDE);
        other.loses(RUDE);
        phone.sees("Er staat in over wie het gaat").sees(RUDE);
        desk.sees("Verborgen op").sees("Noemt een persoon").sees(RUDE);
        assertThat(board(Audience.HALL).rows()).isEmpty();
        assertThat(board(Audience.HALL).total()).isZero();
        assertThat(outcome()).isEmpty();
        assertThat(mine(jan).toString()).doesNotContain(RUDE);
        assertThat(mine(fatima).rows()).isEmpty();
        assertThat(mine(fatima).hidden())
                .singleElement()
                .satisfies(row -> assertThat(row.hidden())
                        .isNotNull()
                        .satisfies(hidden -> assertThat(hidden.reason()).isEqualTo(HideReason.PERSON)));
        assertThat(phone(jan).tree()).doesNotContain(RUDE);
        assertThat(home(evening.anneke()).tree()).doesNotContain(RUDE);
        assertThat(hall().tree()).doesNotContain(RUDE);
    }

    @Test
    void one_tap_hides_it_where_it_stands_and_the_reason_follows() {
        stage("S1-B1");
        var rude = add(fatima, "naam", RUDE, "vak", "Niet tevreden");
        add(jan, "naam", "Een ander", "vak", "Niet tevreden");
        hide(rude, HideReason.UNSAID);
        hall.loses(RUDE);
        other.loses(RUDE);
        phone.sees("Straks leest u hier waarom");
        desk.sees("Nog zonder reden");
        assertThat(board(Audience.STAFF).atHand()).hasSize(2);
        send(marloes, "cards.why", "entry", rude.toString(), "reason", "hurtful");
        send(marloes, "cards.why", "entry", rude.toString(), "reason", "double");
        phone.sees("De woorden kunnen iemand pijn doen").loses("Straks leest u hier waarom");
        desk.sees("Kan iemand pijn doen").loses("Nog zonder reden");
        assertThat(board(Audience.STAFF).atHand()).hasSize(1);
        assertThat(logged(rude)).containsExactly("entry.added", "entry.hidden", "entry.hidden");
    }

    @Test
    void who_takes_the_tap_back_while_the_reason_comes_in_is_not_told_that_it_was_changed() {
        stage("S1-B1");
        var rude = add(fatima, "naam", RUDE, "vak", "Niet tevreden");
        hide(rude, HideReason.UNSAID);
        var tap = lastLine(rude);
        send(marloes, "cards.why", "entry", rude.toString(), "reason", "hurtful");
        hall.loses(RUDE);
        send(marloes, "log.undo", "line", tap.toString());
        allSee(RUDE);
        send(marloes, "log.undo", "line", lastLine(rude).toString());
        hall.loses(RUDE);
        phone.sees("De woorden kunnen iemand pijn doen");
    }

    @Test
    void its_writer_mends_it_and_the_desk_looks_again_and_shows_it_with_one_tap() {
        stage("S1-B1");
        var card = add(fatima, "naam", RUDE, "vak", "Niet tevreden");
        hide(card, HideReason.PERSON);
        change(fatima, card, "naam", "Wij worden niet gehoord");
        desk.sees("Aangepast: kijk nog eens").sees("1 verborgen kaart is aangepast");
        phone.sees("De begeleider kijkt nog eens naar uw tekst");
        assertThat(board(Audience.HALL).rows()).isEmpty();
        send(marloes, "cards.restore", "entry", card.toString());
        allSee("Wij worden niet gehoord");
        desk.loses("Aangepast: kijk nog eens").loses("Verborgen op");
        phone.loses("Niemand anders ziet hem nu");
        assertThat(logged(card)).containsExactly("entry.added", "entry.hidden", "entry.changed", "entry.shown");
        assertThat(phone(jan).tree()).doesNotContain("Pietersen");
    }

    @Test
    void its_writer_hears_once_that_it_was_hidden_and_not_when_the_page_is_opened_again() {
        stage("S1-B1");
        var card = add(fatima, "naam", RUDE, "vak", "Niet tevreden");
        phone.sees(RUDE);
        assertThat(phone.statuses()).noneMatch(said -> said.contains("haalde uw tekst van het bord"));
        hide(card, HideReason.PERSON);
        phone.sees("Er staat in over wie het gaat");
        assertThat(phone.statuses())
                .filteredOn(said -> said.contains("haalde uw tekst van het bord"))
                .singleElement()
                .asString()
                .startsWith(RUDE);
        assertThat(other.statuses()).noneMatch(said -> said.contains("haalde uw tekst"));
        assertThat(phone(fatima).sees("Er staat in over wie het gaat").statuses())
                .noneMatch(said -> said.contains("haalde uw tekst"));
        send(marloes, "cards.restore", "entry", card.toString());
        phone.loses("haalde uw tekst van het bord");
    }

    @Test
    void the_same_tap_twice_does_nothing_twice_and_the_first_reason_stands() {
        stage("S1-B1");
        var card = add(fatima, "naam", RUDE, "vak", "Niet tevreden");
        hide(card, HideReason.HURTFUL);
        hide(card, HideReason.HURTFUL);
        hide(card, HideReason.DOUBLE);
        send(marloes, "cards.restore", "entry", card.toString());
        send(marloes, "cards.restore", "entry", card.toString());
        assertThat(logged(card)).containsExactly("entry.added", "entry.hidden", "entry.shown");
        assertThat(jdbc.sql("select after_text from log_entry where item_id = ? and what = 'entry.hidden'")
                        .param(card)
                        .query(String.class)
                        .single())
                .isEqualTo("hurtful");
    }

    @Test
    void only_the_facilitator_hides_and_only_the_writer_mends() {
        stage("S1-B1");
        var card = add(fatima, "naam", RUDE, "vak", "Niet tevreden");
        assertThatThrownBy(() -> send(fatima, "cards.hide", "entry", card.toString(), "reason", "person"))
                .hasMessageContaining("shared.refused.staff");
        assertThatThrownBy(() -> send(marloes, "cards.hide", "entry", card.toString(), "reason", ""))
                .hasMessageContaining("workshop.refused.reason.empty");
        assertThatThrownBy(() -> send(marloes, "cards.hide", "entry", card.toString(), "reason", "boos"))
                .hasMessageContaining("broken");
        hide(card, HideReason.PERSON);
        assertThatThrownBy(() -> change(jan, card, "naam", "Iets anders")).hasMessageContaining("entries.refused.gone");
        assertThatThrownBy(() -> mark(jan, card, "support")).hasMessageContaining("entries.refused.gone");
        assertThatThrownBy(() -> send(fatima, "cards.restore", "entry", card.toString()))
                .hasMessageContaining("shared.refused.staff");
        send(marloes, "phase.close", "activity", activity.toString());
        assertThatThrownBy(() -> change(fatima, card, "naam", "Te laat")).hasMessageContaining("closed");
    }

    @Test
    void remarks_and_earlier_texts_of_what_was_hidden_stay_away_also_after_it_was_mended() {
        stage("S6-H");
        var part =
                add(marloes, "naam", "Deel één", board().shape().cells().get(1).key(), RUDE);
        send(fatima, kind + ".remark", "entry", part.toString(), "text", "Pietersen is een sukkel");
        var talk = Topic.of(nl.routebord.entries.EntryTalk.topic(kind), activity);
        assertThat(read(talk, Audience.HALL).toString()).contains("sukkel");
        hide(part, HideReason.HURTFUL);
        assertThat(read(talk, Audience.HALL).toString()).doesNotContain("sukkel");
        change(marloes, part, board().shape().cells().get(1).key(), "Nette woorden");
        send(marloes, kind + ".restore", "entry", part.toString());
        assertThat(read(talk, Audience.HALL).toString())
                .doesNotContain("sukkel")
                .doesNotContain("Pietersen");
        assertThat(board(Audience.HALL).rows()).isNotEmpty();
    }

    @Test
    void a_way_from_another_board_does_not_name_what_is_hidden() {
        prepare("S1-B1");
        var first = activity;
        send(marloes, "stage.start", "activity", activity.toString());
        var card = add(fatima, "naam", RUDE, "vak", "Niet tevreden");
        prepare("S2-B2");
        carry(first, card, activity, "Luisteren");
        assertThat(ways(activity)).contains("Pietersen");
        kind = "cards";
        hide(card, HideReason.PERSON);
        assertThat(ways(activity)).doesNotContain("Pietersen");
        assertThat(read(Topic.of("carry", activity), Audience.STAFF).toString()).doesNotContain("Pietersen");
        activity = first;
        change(fatima, card, "naam", "Er wordt niet geluisterd");
        send(marloes, "cards.restore", "entry", card.toString());
        assertThat(ways(first)).doesNotContain("Pietersen").contains("Er wordt niet geluisterd");
    }

    private String ways(ActivityId of) {
        return read(Topic.of(Links.TOPIC, of), Audience.HALL).toString();
    }

    private void hide(UUID entry, HideReason reason) {
        send(marloes, kind + ".hide", "entry", entry.toString(), "reason", reason.key());
    }

    private EntryMine mine(Scope who) {
        return (EntryMine) read(new Topic(kind + "-mine", activity + "/" + who.speaker()), Audience.HALL);
    }

    private UUID lastLine(UUID entry) {
        return jdbc.sql("select id from log_entry where item_id = ? order by nr desc limit 1")
                .param(entry)
                .query(UUID.class)
                .single();
    }

    private java.util.List<String> logged(UUID entry) {
        return jdbc.sql("select what from log_entry where item_id = ? order by at, what")
                .param(entry)
                .query(String.class)
                .list();
    }
}
