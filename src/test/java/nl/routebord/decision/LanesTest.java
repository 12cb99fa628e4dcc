package nl.routebord.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.routebord.entries.Moment;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The calendar as a picture. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LanesTest {

    @Test
    void each_who_decides_has_a_lane_and_each_quarter_a_column() {
        var lanes = lanes(
                moment("De start", "12-3-2027", "College", false),
                moment("Het model", "najaar 2027", "Gemeenteraad", false),
                moment("De verordening", "1e kwartaal 2028", "Gemeenteraad", true));

        assertThat(lanes.takers()).containsExactly("College", "Gemeenteraad");
        assertThat(lanes.quarters()).hasSize(3);
        assertThat(lanes.spots())
                .containsExactly(
                        new Lanes.Spot(1, 0, 0, false), new Lanes.Spot(2, 1, 1, false), new Lanes.Spot(3, 1, 2, true));
    }

    @Test
    void what_has_no_moment_stands_last_in_a_column_of_its_own() {
        var lanes = lanes(moment("Later", "ooit", "College", false), moment("De start", "2027", "College", false));

        assertThat(lanes.quarters()).last().isEqualTo(Lanes.LATER);
        assertThat(lanes.spots()).containsExactly(new Lanes.Spot(1, 0, 0, false), new Lanes.Spot(2, 0, 1, false));
    }

    @Test
    void what_comes_after_eight_quarters_stands_in_the_last_of_them_and_not_under_no_moment() {
        var moments = new java.util.ArrayList<DecisionBoard.Moment>();
        for (int year = 2027; year < 2037; year++) {
            moments.add(moment("In " + year, Integer.toString(year), "College", false));
        }
        moments.add(moment("Later", "", "College", false));
        var lanes = lanes(moments.toArray(DecisionBoard.Moment[]::new));

        assertThat(lanes.quarters()).hasSize(9);
        assertThat(lanes.spots().get(9).column()).isEqualTo(7);
        assertThat(lanes.spots().get(10).column()).isEqualTo(8);
    }

    @Test
    void an_empty_calendar_has_no_lane() {
        assertThat(lanes().spots()).isEmpty();
    }

    private static Lanes lanes(DecisionBoard.Moment... moments) {
        return Lanes.of(DecisionCalendar.ordered(List.of(moments)));
    }

    private static DecisionBoard.Moment moment(String title, String planned, String by, boolean taken) {
        return new DecisionBoard.Moment(
                UUID.randomUUID(),
                0,
                title,
                planned,
                Moment.start(planned).orElse(null),
                by,
                "",
                1,
                taken ? new DecisionBoard.Taken(UUID.randomUUID(), "Zo doen we het") : null);
    }
}
