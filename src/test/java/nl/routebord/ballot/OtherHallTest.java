package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.road.Fields;
import nl.routebord.seatcard.Electorate;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.Planning;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another evening of the same traject has a hall of its own: its people do not speak in this one. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class OtherHallTest extends OpenBallot {

    @Autowired
    private Founding founding;

    @Autowired
    private Planning planning;

    @Autowired
    private Steering steering;

    @Autowired
    private Electorate electorate;

    @Autowired
    private NewBallots newBallots;

    @Autowired
    private Practices practices;

    @Autowired
    private PracticeRoom practiceRoom;

    private Scope lead;
    private Scope guest;

    @BeforeEach
    void another_evening_of_the_traject() {
        var traject = evening.workshop().traject();
        var other = founding.workshop(traject, "Avond twee", 4);
        lead = Scope.facilitator(traject, other, founding.facilitator(traject, other, "Bo"));
        guest = Scope.guest(traject, other, founding.guest(traject, other, "Ans", null));
    }

    @Test
    void nobody_votes_in_the_other_hall() {
        refused(() -> vote(guest, 0, TAKE, null), "workshop.refused.gone");
        refused(() -> propose(guest, "Wijkraad", "Iets voor de wijk."), "workshop.refused.gone");
        assertThat(rows()).isZero();
    }

    @Test
    void no_other_hall_is_a_way_around_the_seat_cards_of_this_one() {
        electorate.cardsOnly(evening.marloes(), Cast.command(), true);

        refused(() -> vote(evening.fatima(), 0, TAKE, null), "ballot.refused.card");
        refused(() -> vote(guest, 0, TAKE, null), "workshop.refused.gone");
        assertThat(rows()).isZero();
    }

    @Test
    void a_vote_that_goes_on_there_takes_their_voices_too() {
        planning.goOn(lead, Cast.command(), ballot);

        assertThat(vote(guest, 0, TAKE, null)).matches(OpenBallot::isCounted);
        assertThat(vote(evening.fatima(), 0, TAKE, null)).matches(OpenBallot::isCounted);
        assertThat(rows()).isEqualTo(2);
    }

    /** Nor does somebody of the first evening speak in the second: their seat still reads, and no more. */
    @Test
    void who_was_in_an_evening_that_is_over_speaks_no_more_also_where_the_vote_goes_on_in_the_next() {
        var fatima = evening.fatima();
        vote(fatima, 0, TAKE, null);
        planning.goOn(lead, Cast.command(), ballot);
        steering.end(evening.marloes(), Cast.command());

        refused(() -> vote(fatima, 0, LEAVE, null), "workshop.refused.ended");
        assertThat(vote(guest, 0, TAKE, null)).matches(OpenBallot::isCounted);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void nobody_plays_along_in_a_practice_of_the_other_hall() {
        newBallots.found(
                evening.marloes(),
                Cast.command(),
                Fields.of("question", "Oefenen?", "method", "parts", "parts", "Het loket", "secret", "no"));
        var prepared = activities.of(evening.workshop().traject()).stream()
                .filter(one -> one.question().equals("Oefenen?"))
                .findFirst()
                .orElseThrow()
                .id();
        practices.start(evening.marloes(), Cast.command(), prepared);
        var round = practiceRoom.of(prepared).orElseThrow().round();
        var option = practiceRoom.of(prepared).orElseThrow().options().getFirst();

        refused(() -> practices.cast(guest, round, option, TAKE, null), "workshop.refused.gone");
        refused(() -> practices.cast(cast.evening().fatima(), round, option, TAKE, null), "workshop.refused.gone");
        assertThat(practices.cast(evening.fatima(), round, option, TAKE, null)).isNotNull();
        practices.stop(evening.marloes(), prepared);
    }
}
