package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** While people vote only how many did is read; the record is the same as if all of it were. */
@ServiceTest
class RecountedTest extends OpenBallot {

    @Autowired
    private BallotSource source;

    @Autowired
    private MyBallotSource own;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_first_vote_a_change_and_one_taken_back_come_out_as_in_a_whole_read(boolean secret) {
        ballots.promise(evening.marloes(), Cast.command(), ballot, secret);
        var fatima = evening.fatima();
        for (var mark : List.of(TAKE, LEAVE)) {
            for (var audience : Audience.values()) {
                var before = source.read(topic(), audience);
                vote(fatima, 0, mark, null);
                vote(evening.jan(), 1, mark, null);
                assertThat(source.recount(topic(), audience, before)).isEqualTo(source.read(topic(), audience));
            }
        }
    }

    @Test
    void a_record_that_differs_in_the_turnout_alone_is_told_from_one_with_another_part() {
        vote(evening.jan(), 0, TAKE, null);
        var before = source.read(topic(), Audience.HALL);
        vote(evening.fatima(), 0, TAKE, null);
        var after = source.recount(topic(), Audience.HALL, before);
        assertThat(after.answered()).isEqualTo(before.answered() + 1);
        assertThat(after.isButTurnout(before)).isTrue();
        propose(evening.fatima(), "Een bus", "Die rijdt tot laat.");
        assertThat(source.read(topic(), Audience.HALL).isButTurnout(before)).isFalse();
    }

    @Test
    void what_closed_meanwhile_is_read_whole() {
        vote(evening.jan(), 0, TAKE, null);
        for (var audience : Audience.values()) {
            var before = source.read(topic(), audience);
            evening.close(ballot);
            assertThat(source.recount(topic(), audience, before)).isEqualTo(source.read(topic(), audience));
            evening.again(ballot);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_one_person_chose_comes_out_as_in_a_whole_read_from_the_first_choice_on(boolean secret) {
        ballots.promise(evening.marloes(), Cast.command(), ballot, secret);
        var fatima = evening.fatima();
        var mine = activity(ballot).mine(fatima.speaker());
        var before = own.read(mine, Audience.HALL);
        for (var mark : List.of(TAKE, LEAVE)) {
            vote(evening.jan(), 0, mark, null);
            vote(fatima, 0, mark, null);
            vote(fatima, 1, mark, null);
            var after = own.recount(mine, Audience.HALL, before);
            assertThat(after).isEqualTo(own.read(mine, Audience.HALL));
            assertThat(after.votes()).hasSize(2);
            assertThat(after.code()).isNotEmpty();
            before = after;
        }
        evening.close(ballot);
        assertThat(own.recount(mine, Audience.HALL, before)).isEqualTo(own.read(mine, Audience.HALL));
        evening.again(ballot);
        assertThat(own.recount(mine, Audience.HALL, before)).isEqualTo(own.read(mine, Audience.HALL));
    }

    private Topic topic() {
        return activity(ballot).board();
    }
}
