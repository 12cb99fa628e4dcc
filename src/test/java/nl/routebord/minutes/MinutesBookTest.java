package nl.routebord.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.routebord.live.Audience;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Minutes of an evening: from its record, corrected, reacted to, and locked. */
@ServiceTest
class MinutesBookTest extends MinutesOfAnEvening {

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
}
