package nl.routebord.workshop;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant BEGAN = Instant.parse("2026-11-12T18:30:00Z");

    @Test
    void there_is_no_pace_before_the_evening_has_begun() {
        assertThat(Pace.of(List.of(waiting(10)), Course.NONE, BEGAN)).isNull();
    }

    @Test
    void what_keeps_to_its_minutes_is_on_time() {
        var pace = after(ofMinutes(8), onStage(10), waiting(20));
        assertThat(pace.spent()).isEqualTo(ofMinutes(8));
        assertThat(pace.rest()).isEqualTo(ofMinutes(20));
        assertThat(pace.late()).isZero();
    }

    @Test
    void what_takes_longer_makes_all_that_follows_later() {
        assertThat(after(ofMinutes(16), onStage(10), waiting(20)).late()).isEqualTo(ofMinutes(6));
    }

    @Test
    void what_was_over_sooner_makes_it_earlier() {
        var pace = after(ofMinutes(10), done(15, 6), onStageSince(ofMinutes(6), 10), waiting(20));
        assertThat(pace.late()).isEqualTo(ofMinutes(-9));
    }

    @Test
    void time_in_which_nothing_is_on_stage_counts_too() {
        assertThat(after(ofMinutes(12), done(10, 10), waiting(20)).late()).isEqualTo(ofMinutes(2));
    }

    @Test
    void a_break_moves_the_end_and_makes_nobody_late() {
        var earlier = new Course(BEGAN, null, null, ofMinutes(15), false, null);
        var line = line(Phase.OPEN, 10, BEGAN.plus(ofMinutes(15)), Duration.ZERO, true);
        assertThat(Objects.requireNonNull(Pace.of(List.of(line), earlier, BEGAN.plus(ofMinutes(20))))
                        .late())
                .isZero();

        var now = new Course(BEGAN, BEGAN.plus(ofMinutes(5)), null, Duration.ZERO, false, null);
        var paused = line(Phase.OPEN, 10, null, ofMinutes(5), true);
        assertThat(Objects.requireNonNull(Pace.of(List.of(paused), now, BEGAN.plus(ofMinutes(30))))
                        .late())
                .isZero();
    }

    @Test
    void what_is_still_talked_about_after_its_close_keeps_its_minutes() {
        var line = line(Phase.CLOSED, 10, BEGAN, Duration.ZERO, true);
        assertThat(after(ofMinutes(4), line).late()).isZero();
    }

    private static Pace after(Duration passed, StageRecord.Line... lines) {
        var course = new Course(BEGAN, null, null, Duration.ZERO, false, null);
        return Objects.requireNonNull(Pace.of(List.of(lines), course, BEGAN.plus(passed)));
    }

    private static StageRecord.Line waiting(int minutes) {
        return line(Phase.PREPARED, minutes, null, Duration.ZERO, false);
    }

    private static StageRecord.Line done(int minutes, int took) {
        return line(Phase.CLOSED, minutes, null, ofMinutes(took), false);
    }

    private static StageRecord.Line onStage(int minutes) {
        return onStageSince(Duration.ZERO, minutes);
    }

    private static StageRecord.Line onStageSince(Duration after, int minutes) {
        return line(Phase.OPEN, minutes, BEGAN.plus(after), Duration.ZERO, true);
    }

    private static StageRecord.Line line(
            Phase phase, int minutes, @Nullable Instant staged, Duration before, boolean onStage) {
        var activity = new ActivityView(
                ActivityId.random(), TrajectId.random(), 4, "cards", "Kaarten", "Wat valt op?", "", phase, false);
        return new StageRecord.Line(activity, minutes, onStage, false, false, staged, before);
    }
}
