package nl.routebord.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.WorkshopId;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Course;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.WorkshopView;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeskActsTest {

    private static final Map<Phase, String> BALLOT = Map.of(
            Phase.PREPARED, "phase.open, stage.clear",
            Phase.OPEN, "phase.close, board.lock, stage.clear",
            Phase.CLOSING, "phase.keep",
            Phase.CLOSED, "phase.reveal, phase.again, stage.clear",
            Phase.REVEALED, "phase.again, stage.clear");

    @ParameterizedTest
    @EnumSource(Phase.class)
    void a_ballot_on_stage_offers_what_makes_sense_and_never_a_way_around_the_seconds(Phase phase) {
        assertThat(String.join(", ", wanted(line("ballot", phase, true)))).isEqualTo(BALLOT.get(phase));
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"CLOSED", "REVEALED"})
    void what_has_no_rounds_offers_no_new_one(Phase phase) {
        assertThat(wanted(line("criteria", phase, false))).doesNotContain("phase.again");
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void a_board_of_texts_is_hidden_until_it_is_revealed_and_then_not_again(Phase phase) {
        var board = line("cards", phase, false);
        var hides = new StageRecord.Line(board.activity(), 10, true, false, true, null, java.time.Duration.ZERO);
        assertThat(wanted(hides).contains("phase.hide")).isEqualTo(phase != Phase.CLOSING && phase != Phase.REVEALED);
        var hidden = line("cards", phase, true).activity();
        assertThat(wanted(new StageRecord.Line(hidden, 10, true, false, true, null, java.time.Duration.ZERO)))
                .doesNotContain("phase.hide");
    }

    private static List<String> wanted(StageRecord.Line line) {
        var evening = new WorkshopView(
                WorkshopId.random(),
                TrajectId.random(),
                "Waterdal",
                "abcdefgh",
                "Avond 3",
                4,
                "ABCD2345",
                false,
                line.activity().id());
        return DeskActs.wanted(
                new StageRecord(evening, List.of(), line.activity(), null, List.of(line), List.of(), Course.NONE),
                line);
    }

    private static StageRecord.Line line(String kind, Phase phase, boolean again) {
        var activity = new ActivityView(
                ActivityId.random(), TrajectId.random(), 4, kind, "Kiezen", "Wat nemen we mee?", "", phase, again);
        return new StageRecord.Line(activity, 10, true, again);
    }
}
