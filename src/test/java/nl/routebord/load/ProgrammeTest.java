package nl.routebord.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routebord.load.Programme.Deed;
import nl.routebord.load.Programme.Moment;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgrammeTest {

    private final List<Moment> programme = Programme.of(50);

    @Test
    void nobody_does_anything_before_coming_in_or_after_leaving() {
        for (int person = 0; person < 60; person++) {
            var who = person;
            var deeds = programme.stream()
                    .filter(one -> one.who() == who)
                    .map(Moment::deed)
                    .toList();
            assertThat(deeds).startsWith(Deed.JOIN).endsWith(Deed.LEAVE);
            assertThat(deeds).containsOnlyOnce(Deed.JOIN, Deed.LEAVE);
        }
        assertThat(programme).noneMatch(one -> one.who() >= 60);
    }

    @Test
    void the_boards_are_open_when_people_use_them() {
        assertThat(times(Deed.CARD)).allMatch(at -> at > time(Deed.OPEN_POINTS) && at < time(Deed.WATCH_FIRST));
        assertThat(times(Deed.FIRST_SUPPORT))
                .hasSize(50)
                .allMatch(at -> at > time(Deed.WATCH_FIRST) && at < time(Deed.CLOSE_POINTS));
        assertThat(times(Deed.VOTE))
                .hasSize(50)
                .allMatch(at -> at > time(Deed.OPEN_BALLOT) && at < time(Deed.CLOSE_BALLOT));
        assertThat(times(Deed.SECOND_SUPPORT))
                .as("who stayed and who came later")
                .hasSize(50)
                .allMatch(at -> at > time(Deed.WATCH_SECOND) && at < time(Deed.CLOSE_AGAIN));
    }

    /** Two hours in two minutes: the countdown of the product still takes its ten seconds. */
    @Test
    void a_vote_has_time_to_close_however_fast_the_evening_goes() {
        var seconds = (time(Deed.REVEAL) - time(Deed.CLOSE_BALLOT)) * 120 * 60 / Programme.MOST_TIMES_AS_FAST;
        assertThat(seconds).isGreaterThan(15);
    }

    @Test
    void the_same_number_of_people_have_the_same_evening() {
        assertThat(Programme.of(50)).isEqualTo(programme);
    }

    private double time(Deed deed) {
        return times(deed).getFirst();
    }

    private List<Double> times(Deed deed) {
        return programme.stream()
                .filter(one -> one.deed() == deed)
                .map(Moment::part)
                .toList();
    }
}
