package nl.routebord.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.routebord.report.Report;
import nl.routebord.workshop.Recorded;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The four phases, and the text that minutes begin with. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StageTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void they_go_forward_one_by_one_and_not_on_from_final() {
        assertThat(Stage.PREPARED.next(TODAY, null)).isEqualTo(Stage.CHECKED);
        assertThat(Stage.CHECKED.next(TODAY, null)).isEqualTo(Stage.REACTIONS);
        assertThat(Stage.REACTIONS.next(TODAY, TODAY.minusDays(1))).isEqualTo(Stage.FINAL);
        assertThatThrownBy(() -> Stage.FINAL.next(TODAY, TODAY)).hasMessage("minutes.refused.final");
    }

    @Test
    void the_last_day_of_the_term_still_counts_and_nothing_is_locked_before_it_is_over() {
        assertThat(Stage.REACTIONS.takesReactions(TODAY, TODAY)).isTrue();
        assertThat(Stage.REACTIONS.takesReactions(TODAY, TODAY.minusDays(1))).isFalse();
        assertThat(Stage.CHECKED.takesReactions(TODAY, TODAY)).isFalse();
        assertThatThrownBy(() -> Stage.REACTIONS.next(TODAY, TODAY)).hasMessage("minutes.refused.term");
    }

    @Test
    void everybody_reads_them_from_the_reactions_on_and_final_takes_no_correction() {
        assertThat(List.of(Stage.values()).stream().filter(Stage::isPublic))
                .containsExactly(Stage.REACTIONS, Stage.FINAL);
        assertThat(List.of(Stage.values()).stream().filter(Stage::takesCorrections))
                .doesNotContain(Stage.FINAL);
    }

    @Test
    void the_text_says_line_by_line_what_the_record_says_in_tables() {
        var report = new Report(
                "Zilverdam",
                "De avond",
                List.of(new Report.Fact("Dag", "1 maart")),
                List.of(new Report.Part(
                        "Punten",
                        List.of("Waar letten we op?"),
                        List.of(Recorded.Section.table(
                                "Gekozen",
                                List.of("Punt", "Uitleg", "Steun"),
                                List.of(List.of("Bankjes", "", "4"), List.of("Bus", "elk uur", "2")))))),
                false);

        assertThat(MinutesText.of(report))
                .containsExactly(
                        new MinutesText.Part("De avond", "Dag: 1 maart"),
                        new MinutesText.Part(
                                "Punten",
                                "Waar letten we op?\n\nGekozen\n- Bankjes; Steun 4\n- Bus: Uitleg elk uur; Steun 2"));
    }

    @Test
    void what_is_too_long_goes_on_in_another_part_and_nothing_is_left_out() {
        var line = "x".repeat(MinutesText.MAX / 3);
        var parts = MinutesText.split("Kaarten", List.of(line, line, line, line));
        assertThat(parts).hasSize(2).allMatch(part -> part.title().equals("Kaarten"));
        assertThat(parts).allMatch(part -> part.text().length() <= MinutesText.MAX);
        assertThat(parts.stream()
                        .mapToLong(part ->
                                part.text().chars().filter(sign -> sign == 'x').count())
                        .sum())
                .isEqualTo(4L * line.length());
    }

    @Test
    void the_checksum_is_of_the_whole_text_in_its_order() {
        var one = new MinutesText.Part("A", "x");
        var other = new MinutesText.Part("B", "y");
        assertThat(MinutesText.checksum(List.of(one, other)))
                .hasSize(64)
                .isEqualTo(MinutesText.checksum(List.of(one, other)))
                .isNotEqualTo(MinutesText.checksum(List.of(other, one)));
    }
}
