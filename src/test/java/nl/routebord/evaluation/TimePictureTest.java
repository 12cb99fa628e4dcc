package nl.routebord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** All points over time as a picture. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimePictureTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 1);

    @Test
    void each_point_has_a_row_with_its_day_and_what_was_found_and_today_is_marked() {
        var picture = picture(point("2027-11-01", "2027-02-01", "2027-05-01"));

        assertThat(picture.quarters()).hasSize(4);
        assertThat(picture.now()).isEqualTo(1);
        assertThat(picture.rows())
                .containsExactly(new TimePicture.Row(
                        1,
                        3,
                        State.LATER,
                        List.of(new TimePicture.Found(0, Sign.GOOD), new TimePicture.Found(1, Sign.GOOD))));
    }

    @Test
    void without_points_there_is_only_the_present_quarter() {
        assertThat(picture().quarters()).hasSize(1);
        assertThat(picture().now()).isZero();
    }

    @Test
    void what_lies_very_far_stands_in_the_last_column_and_today_stays_in_sight() {
        var picture = picture(point("2040-01-01"), point("2020-01-01"));

        assertThat(picture.quarters()).hasSize(TimePicture.MOST);
        assertThat(picture.now()).isEqualTo(1);
        assertThat(picture.rows()).extracting(TimePicture.Row::due).containsExactly(TimePicture.MOST - 1, 0);
    }

    private static TimePicture picture(EvaluationBoard.Point... points) {
        return TimePicture.of(new EvaluationBoard(TODAY, List.of(points)));
    }

    private static EvaluationBoard.Point point(String due, String... found) {
        return new EvaluationBoard.Point(
                UUID.randomUUID(),
                new PointText("De bus", "", LocalDate.parse(due), "", ""),
                "",
                "",
                State.LATER,
                1,
                false,
                List.of(found).reversed().stream()
                        .map(day -> new EvaluationBoard.Finding(
                                Sign.GOOD, "x", Instant.EPOCH, LocalDate.parse(day), true, null))
                        .toList(),
                List.of());
    }
}
