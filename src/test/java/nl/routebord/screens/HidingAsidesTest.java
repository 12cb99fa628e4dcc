package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.entries.EntryTalk;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.shared.Scope;
import org.junit.jupiter.api.Test;

/** A concern beside a card or a point and a remark about a text are hidden in place, told to their writer, mended and shown. */
class HidingAsidesTest extends UndoScenes {

    private static final String RUDE = "Pietersen is een sukkel";

    @Test
    void a_hidden_concern_beside_a_card_is_on_no_screen_but_the_desk_and_its_writers_phone() {
        stage("S1-B1");
        worry(fatima, "entry", add(jan, "naam", "Bankje", "vak", "Niet tevreden"), RUDE);
        other.sees(RUDE);
        desk.sees(RUDE);
        assertThat(other.commands()).doesNotContain("aside.hide", "aside.show");
        var form = desk.form("aside.hide");

        tap("aside.hide", Map.of());

        other.loses(RUDE);
        hall.loses(RUDE);
        phone.sees("Straks leest u hier waarom").sees(RUDE);
        desk.sees("Nog zonder reden").sees(RUDE);
        assertThat(desk.shown("aside.why")).isTrue();
        assertThat(desk.shown("aside.hide")).isFalse();
        assertThat(desk.form("aside.hide")).isEqualTo(form);
        assertThat(board(Audience.HALL).toString()).doesNotContain(RUDE);
        assertThat(phone(jan).tree()).doesNotContain(RUDE);
        assertThat(home(evening.anneke()).tree()).doesNotContain(RUDE);
        assertThat(phone.statuses()).anyMatch(said -> said.startsWith(RUDE) && said.contains("haalde uw tekst"));
        assertThat(other.statuses()).noneMatch(said -> said.contains("haalde uw tekst"));

        tap("aside.why", Map.of("reason", "hurtful"));

        phone.sees("De woorden kunnen iemand pijn doen");
        desk.sees("Kan iemand pijn doen").sees("Maak ongedaan: Zorg ‘" + RUDE + "’ verborgen");
        assertThat(desk.shown("aside.why")).isFalse();
        undo();
        other.sees(RUDE);
        phone.loses("haalde uw tekst van het bord");
        redo();
        other.loses(RUDE);
        phone.sees("De woorden kunnen iemand pijn doen");
        tap("aside.show", Map.of());
        other.sees(RUDE);
        undo();
        other.loses(RUDE);
    }

    @Test
    void its_writer_mends_it_where_it_stood_and_the_desk_looks_again() {
        stage("S1-B1");
        worry(fatima, "entry", add(jan, "naam", "Bankje", "vak", "Niet tevreden"), RUDE);
        desk.sees(RUDE);
        tap("aside.hide", Map.of("reason", "person"));
        phone.brings("Er staat in over wie het gaat");
        assertThat(phone.shown("aside.mend")).isTrue();
        var hidden = Objects.requireNonNull(log().undo()).id();

        send(phone, fatima, "aside.mend", Map.of("text", "Wie luistert er naar ons?"));

        desk.sees("Aangepast: kijk nog eens").sees("1 verborgen tekst is aangepast");
        phone.sees("De begeleider kijkt nog eens naar uw tekst");
        assertThat(board(Audience.HALL).toString()).doesNotContain("Wie luistert");
        assertThatThrownBy(() -> take(marloes, hidden)).hasMessageContaining("trail.refused.undo.changed");
        tap("aside.show", Map.of());
        other.sees("Wie luistert er naar ons?");
        desk.loses("Aangepast: kijk nog eens").takesAway("1 verborgen tekst is aangepast");
        phone.loses("haalde uw tekst van het bord");
        assertThat(phone(jan).tree()).doesNotContain(RUDE);
    }

    @Test
    void a_concern_beside_a_point_goes_the_same_way_and_no_screen_counts_it() {
        stage("S4-B1");
        var points = (CriteriaBoard) read(Topic.of("criteria", activity), Audience.STAFF);
        worry(fatima, "criterion", points.standing().getFirst().id(), RUDE);
        desk.sees(RUDE);
        other.sees(RUDE);
        hall.sees("1 zorg");

        tap("aside.hide", Map.of("reason", "person"));

        other.loses(RUDE);
        hall.loses("1 zorg");
        desk.sees("Noemt een persoon").sees(RUDE);
        phone.brings("Er staat in over wie het gaat");
        var staff = (CriteriaBoard) read(Topic.of("criteria", activity), Audience.STAFF);
        assertThat(staff.worries()).isZero();
        assertThat(read(Topic.of("criteria", activity), Audience.HALL).toString())
                .doesNotContain(RUDE);
        undo();
        other.sees(RUDE);
        hall.sees("1 zorg");
    }

    @Test
    void a_remark_and_other_words_for_a_text_are_hidden_and_cannot_be_taken_over_meanwhile() {
        stage("S4-B10");
        var goal = entry("Doel");
        send(fatima, kind + ".propose", "entry", goal.toString(), "text", RUDE);
        other.sees(RUDE);
        desk.sees(RUDE);
        var remark = Objects.requireNonNull(desk.sends("aside.hide").get("item"));

        tap("aside.hide", Map.of("reason", "hurtful"));

        other.loses(RUDE);
        desk.sees("Kan iemand pijn doen").sees(RUDE);
        phone.brings("De woorden kunnen iemand pijn doen").sees(RUDE);
        assertThat(read(Topic.of(EntryTalk.topic(kind), activity), Audience.HALL)
                        .toString())
                .doesNotContain(RUDE);
        assertThat(desk.commands()).doesNotContain(kind + ".take");
        assertThatThrownBy(() -> send(marloes, kind + ".take", "remark", remark))
                .hasMessageContaining("entries.refused.gone");
        send(phone, fatima, "aside.mend", Map.of("text", "Wij luisteren."));
        desk.sees("Aangepast: kijk nog eens");
        other.loses("Wij luisteren.");
        tap("aside.show", Map.of());
        other.sees("Wij luisteren.");
        undo();
        other.loses("Wij luisteren.");
    }

    @Test
    void the_list_of_all_that_is_ones_own_says_why_and_takes_other_words() {
        stage("S1-B1");
        worry(fatima, "entry", add(jan, "naam", "Bankje", "vak", "Niet tevreden"), RUDE);
        desk.sees(RUDE);
        var mine = tab("m/" + evening.workshop().code() + "/mijn", guest(fatima));
        mine.brings("Uw zorg bij ‘Bankje’");
        tap("aside.hide", Map.of("reason", "person"));
        mine.brings("er staat in over wie het gaat");
        assertThat(mine.shown("aside.mend")).isTrue();
        send(mine, fatima, "aside.mend", Map.of("text", "Wie luistert er?"));
        mine.brings("U paste dit aan").brings("Wie luistert er?");
    }

    @Test
    void a_hidden_question_leaves_the_lists_and_its_writer_is_told_on_the_board_and_reads_why_on_the_help_page() {
        stage("S1-B1");
        var help = tab("m/" + evening.workshop().code() + "/hulp", guest(fatima));
        var others = tab("m/" + evening.workshop().code() + "/hulp", guest(jan));
        send(fatima, "question.ask", "text", RUDE);
        others.sees(RUDE);
        desk.sees(RUDE);
        assertThat(desk.commands()).doesNotContain("question.remove");

        tap("aside.hide", Map.of("reason", "hurtful"));

        others.loses(RUDE);
        help.brings("De woorden kunnen iemand pijn doen").brings("Uw vraag");
        phone.brings("Uw vraag is verborgen. Lees waarom.");
        other.takesAway("Uw vraag is verborgen");
        desk.sees("Kan iemand pijn doen");
        send(help, fatima, "aside.mend", Map.of("text", "Wie luistert er?"));
        phone.takesAway("Uw vraag is verborgen");
        desk.brings("1 verborgen tekst is aangepast");
        tap("aside.show", Map.of());
        others.sees("Wie luistert er?");
        help.takesAway("De begeleider kijkt nog eens naar uw tekst");
    }

    @Test
    void a_part_of_a_vote_that_a_resident_added_is_taken_off_and_its_writer_reads_why() {
        stage("S4-B5");
        send(fatima, "ballot.propose", "activity", activity.toString(), "name", RUDE, "sentence", "Weg met hem.");
        var mine = tab("m/" + evening.workshop().code() + "/mijn", guest(fatima));
        mine.brings("Dit staat op de lijst.");
        desk.brings(RUDE);
        var part = ((BallotBoard) read(Topic.of("ballot", activity), Audience.STAFF))
                .standing()
                .getLast()
                .id()
                .toString();

        send(marloes, "ballot.remove", "option", part);

        assertThat(read(Topic.of("ballot", activity), Audience.HALL).toString()).doesNotContain(RUDE);
        mine.brings("De begeleider haalde dit van de lijst.");
        desk.brings("Nog zonder reden");
        assertThat(desk.shown("ballot.why")).isTrue();
        send(marloes, "ballot.why", "option", part, "reason", "hurtful");
        mine.brings("de woorden kunnen iemand pijn doen");
        desk.brings("Kan iemand pijn doen");
        assertThat(desk.shown("ballot.why")).isFalse();
        undo();
        assertThat(read(Topic.of("ballot", activity), Audience.HALL).toString()).contains(RUDE);
        mine.brings("Dit staat op de lijst.");
        desk.takesAway("Kan iemand pijn doen").sees("Ongedaan gemaakt: Onderdeel ‘" + RUDE + "’ weggehaald");
    }

    private void worry(Scope who, String about, UUID item, String text) {
        send(who, "concern.raise", "kind", about, "item", item.toString(), "text", text);
    }

    /** What the first form of this command at the desk sends, with what is chosen in it. */
    private void tap(String command, Map<String, String> chosen) {
        send(desk, marloes, command, chosen);
    }

    private void send(Tab from, Scope who, String command, Map<String, String> typed) {
        var all = from.sends(command);
        all.putAll(typed);
        var fields = new ArrayList<String>();
        all.forEach((name, value) -> fields.addAll(List.of(name, value)));
        send(who, command, fields.toArray(String[]::new));
    }
}
