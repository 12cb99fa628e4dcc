package nl.routebord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** When a point is due, and when people usually look back. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StateTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void a_point_is_due_from_its_day_until_somebody_looked() {
        assertThat(state(TODAY.plusDays(1), null)).isEqualTo(State.SOON);
        assertThat(state(TODAY, null)).isEqualTo(State.DUE);
        assertThat(state(TODAY.minusYears(1), null)).isEqualTo(State.DUE);
        assertThat(state(TODAY, TODAY)).isEqualTo(State.SEEN);
    }

    @Test
    void a_look_before_its_day_does_not_count_as_the_look_back() {
        assertThat(state(TODAY, TODAY.minusDays(1))).isEqualTo(State.DUE);
    }

    @Test
    void within_thirty_days_it_is_near() {
        assertThat(state(TODAY.plusDays(30), null)).isEqualTo(State.SOON);
        assertThat(state(TODAY.plusDays(31), null)).isEqualTo(State.LATER);
    }

    @Test
    void what_is_finished_is_never_due() {
        assertThat(State.of(TODAY, TODAY.minusDays(9), null, true)).isEqualTo(State.DONE);
    }

    @Test
    void the_usual_moments_count_from_now_or_from_the_start() {
        var start = LocalDate.of(2027, 11, 30);
        assertThat(Horizon.HALF.due(TODAY, null)).isEqualTo("2027-09-01");
        assertThat(Horizon.YEAR.due(TODAY, start)).isEqualTo("2028-03-01");
        assertThat(Horizon.START3.due(TODAY, start)).isEqualTo("2028-02-29");
        assertThat(Horizon.START6.due(TODAY, start)).isEqualTo("2028-05-30");
        assertThat(Horizon.START12.due(TODAY, start)).isEqualTo("2028-11-30");
        assertThat(Horizon.DAY.due(TODAY, start)).isEqualTo(start);
        assertThat(Horizon.START3.due(TODAY, null)).isNull();
    }

    @Test
    void what_is_typed_is_read_or_refused_by_its_name() {
        assertThat(read(null)).isEqualTo(new PointText("De bus", "", LocalDate.of(2027, 9, 1), "", ""));
        assertThat(read(null, "watcher", "Ouders", "other", "De buurt").watcher())
                .isEqualTo("De buurt");
        refused("evaluation.refused.text.empty", "text", "");
        refused("evaluation.refused.text.long", "text", "x".repeat(301));
        refused("evaluation.refused.horizon.empty", "horizon", "");
        refused("evaluation.refused.day", "horizon", "start3");
        refused("evaluation.refused.day", "horizon", "day", "day", "ooit");
        refused("evaluation.refused.past", "horizon", "day", "day", "28-2-2027");
        assertThat(read(TODAY.minusDays(1), "horizon", "day", "day", "28-2-2027")
                        .due())
                .isEqualTo("2027-02-28");
    }

    private static void refused(String key, String... fields) {
        assertThatThrownBy(() -> read(null, fields)).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private static PointText read(@Nullable LocalDate known, String... fields) {
        var values =
                new HashMap<>(Fields.of("text", "De bus", "horizon", "half").values());
        values.putAll(Fields.of(fields).values());
        return PointText.of(new Fields(values), TODAY, known);
    }

    private static State state(LocalDate due, @Nullable LocalDate looked) {
        return State.of(TODAY, due, looked, false);
    }
}
