package nl.routebord.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Answer;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Dates;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Minutes of an evening: from its record, corrected, reacted to, and locked. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class MinutesBookTest {

    private static final LocalDate TODAY = Dates.local(Instant.now());

    @Autowired
    private Cast cast;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Live live;

    @Autowired
    private JdbcClient jdbc;

    private Cast.Evening evening;
    private Scope marloes;
    private Scope anneke;

    @BeforeEach
    void anEveningIsOver() {
        evening = cast.evening();
        marloes = evening.marloes();
        anneke = evening.anneke();
        var criteria = evening.open("criteria").toString();
        send(
                evening.guest("Fatima Zwartkip", 0),
                "criteria.propose",
                "activity",
                criteria,
                "name",
                "Blauwe stoelen",
                "sentence",
                "Zo zit u");
    }

    @Test
    void they_begin_as_the_record_of_the_evening_without_names_once_that_is_over() {
        refused("minutes.refused.running", this::prepare);
        send(marloes, "workshop.end");
        assertThat(board(Audience.STAFF).without())
                .extracting(MinutesBoard.Evening::title)
                .hasSize(1);
        prepare();
        assertThat(prepare().text().key()).isEqualTo("minutes.answer.already");

        assertThat(board(Audience.STAFF).without()).isEmpty();
        var said = only().sections().stream()
                .map(one -> one.title() + "\n" + one.text())
                .toList()
                .toString();
        assertThat(said)
                .contains("Waar letten we op?", "Blauwe stoelen", "Zo zit u")
                .doesNotContain("Zwartkip", "Marloes");
        assertThat(only().stage()).isEqualTo(Stage.PREPARED);
    }

    @Test
    void only_staff_reads_them_before_the_reactions_and_everybody_after_without_the_drafts() {
        prepared();
        correct("Het was gezellig.");
        assertThat(board(Audience.HALL).minutes()).isEmpty();
        refused("minutes.refused.gone", () -> react(anneke, "Mooi"));
        forward("prepared");
        assertThat(board(Audience.HALL).minutes()).isEmpty();
        refused("minutes.refused.until", () -> forward("checked"));
        refused(
                "minutes.refused.until",
                () -> forward("checked", "until", TODAY.minusDays(1).toString()));
        forward("checked", "until", TODAY.plusDays(7).toString());

        var read = board(Audience.HALL).minutes().getFirst();
        assertThat(read.stage()).isEqualTo(Stage.REACTIONS);
        assertThat(read.sections().getFirst().text()).isEqualTo("Het was gezellig.");
        assertThat(read.sections()).allMatch(section -> section.earlier().isEmpty());
        assertThat(only().sections().getFirst().earlier())
                .singleElement()
                .satisfies(one -> assertThat(one.who()).isEqualTo(nl.routebord.demo.Cast.FACILITATOR));
    }

    @Test
    void what_was_corrected_after_everybody_could_read_it_stays_readable_for_everybody() {
        prepared();
        correct("Een eerste versie.");
        forward("prepared");
        forward("checked", "until", TODAY.plusDays(7).toString());
        // A clock of a computer may not have moved on since.
        jdbc.sql("update evening_minutes set opened_at = opened_at - interval '1' second where id = ?")
                .param(only().id())
                .update();
        jdbc.sql("update minutes_section set at = at - interval '1' minute where minutes_id = ?")
                .param(only().id())
                .update();
        correct("Zonder de fout.");
        correct("Zonder fouten.");

        var read = board(Audience.HALL).minutes().getFirst().sections().getFirst();
        assertThat(read.text()).isEqualTo("Zonder fouten.");
        assertThat(read.earlier())
                .extracting(MinutesBoard.Earlier::text)
                .containsExactly("Zonder de fout.", "Een eerste versie.");
        assertThat(read.earlier()).allMatch(one -> one.who() == null);
        assertThat(only().sections().getFirst().earlier()).hasSize(3);
    }

    @Test
    void members_and_staff_react_until_the_last_day_and_nobody_else_and_only_staff_reads_who() {
        prepared();
        forward("prepared");
        forward("checked", "until", TODAY.toString());
        var section = only().sections().getFirst().id().toString();
        react(anneke, "Ik was er ook", "section", section);
        react(marloes, "Wij ook");
        refused("minutes.refused.who", () -> react(evening.fatima(), "Ik"));
        refused("minutes.refused.gone", () -> react(cast.evening().anneke(), "Ik"));
        refused("minutes.refused.reaction.empty", () -> react(anneke, " "));

        assertThat(only().reactions())
                .extracting(MinutesBoard.Reaction::who)
                .containsExactly("Anneke", nl.routebord.demo.Cast.FACILITATOR);
        var read = board(Audience.HALL).minutes().getFirst().reactions();
        assertThat(read).allMatch(one -> one.who() == null);
        assertThat(read.getFirst().about())
                .isEqualTo(only().sections().getFirst().title());

        endTerm();
        refused("minutes.refused.late", () -> react(anneke, "Te laat"));
    }

    @Test
    void they_are_locked_after_the_term_only_and_then_nothing_changes_any_more() {
        prepared();
        forward("prepared");
        forward("checked", "until", TODAY.plusDays(1).toString());
        refused("minutes.refused.term", () -> forward("reactions"));
        endTerm();
        forward("reactions");

        assertThat(only().stage()).isEqualTo(Stage.FINAL);
        assertThat(only().checksum())
                .isEqualTo(MinutesText.checksum(only().sections().stream()
                        .map(section -> new MinutesText.Part(section.title(), section.text()))
                        .toList()));
        assertThat(Objects.requireNonNull(only().finalAt())).isNotNull();
        refused("minutes.refused.final", () -> correct("Anders"));
        refused("minutes.refused.final", () -> forward("final"));
        refused(
                "minutes.refused.final",
                () -> send(
                        marloes,
                        "minutes.extend",
                        "minutes",
                        only().id().toString(),
                        "until",
                        TODAY.plusDays(9).toString()));
        refused("minutes.refused.late", () -> react(anneke, "Te laat"));
    }

    @Test
    void a_term_is_made_longer_and_never_shorter() {
        prepared();
        forward("prepared");
        forward("checked", "until", TODAY.plusDays(5).toString());
        refused("minutes.refused.until", () -> extend(TODAY.plusDays(4)));
        extend(TODAY.plusDays(9));
        assertThat(only().until()).isEqualTo(TODAY.plusDays(9));
    }

    @Test
    void a_late_tap_and_an_older_text_change_nothing() {
        prepared();
        forward("prepared");
        assertThat(forward("prepared").text().key()).isEqualTo("minutes.answer.passed");
        assertThat(only().stage()).isEqualTo(Stage.CHECKED);
        correct("Het was gezellig.");
        refused("minutes.refused.changed", () -> correct("Het was druk.", 1));
        assertThat(only().sections().getFirst().text()).isEqualTo("Het was gezellig.");
        refused(
                "shared.refused.staff",
                () -> send(anneke, "minutes.forward", "minutes", only().id().toString(), "from", "checked"));
        var elsewhere = cast.evening().marloes();
        refused(
                "minutes.refused.gone",
                () -> send(elsewhere, "minutes.forward", "minutes", only().id().toString(), "from", "checked"));
    }

    private void prepared() {
        send(marloes, "workshop.end");
        prepare();
    }

    private Answer prepare() {
        return send(
                marloes, "minutes.prepare", "evening", evening.workshop().id().toString());
    }

    private void correct(String text) {
        correct(text, only().sections().getFirst().version());
    }

    private void correct(String text, int base) {
        var section = only().sections().getFirst();
        send(
                marloes,
                "minutes.correct",
                "section",
                section.id().toString(),
                "base",
                Integer.toString(base),
                "text",
                text);
    }

    private Answer forward(String from, String... more) {
        return send(
                marloes, "minutes.forward", with(List.of("minutes", only().id().toString(), "from", from), more));
    }

    private void extend(LocalDate until) {
        send(marloes, "minutes.extend", "minutes", only().id().toString(), "until", until.toString());
    }

    private void react(Scope who, String text, String... more) {
        send(who, "minutes.react", with(List.of("minutes", only().id().toString(), "text", text), more));
    }

    private static String[] with(List<String> fields, String... more) {
        var all = new java.util.ArrayList<>(fields);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** The last day of the term was yesterday. */
    private void endTerm() {
        jdbc.sql("update evening_minutes set reactions_until = ? where id = ?")
                .params(TODAY.minusDays(1), only().id())
                .update();
    }

    private Answer send(Scope who, String command, String... fields) {
        return intakes.stream()
                .filter(intake -> intake.commands().contains(command))
                .findFirst()
                .orElseThrow()
                .take(who, Cast.command(command, fields));
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private MinutesBoard.Minutes only() {
        return board(Audience.STAFF).minutes().getFirst();
    }

    private MinutesBoard board(Audience audience) {
        return live.now(MinutesBoard.topic(marloes.traject()), audience, MinutesBoard.class);
    }
}
