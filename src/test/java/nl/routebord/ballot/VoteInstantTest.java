package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routebord.road.Fields;
import nl.routebord.road.Turnstile;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Seconds;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** A full hall that votes at the one instant at which the vote opens or closes: who was told that it counts, counts. */
@ServiceTest
class VoteInstantTest extends OpenBallot {

    private static final int HALL = 200;

    @Autowired
    private Turnstile turnstile;

    @Autowired
    private Steering steering;

    @Autowired
    private NewBallots newBallots;

    @Test
    void two_hundred_people_at_the_instant_of_closing_are_counted_or_told() throws Exception {
        var round = round();
        var option = option(0);
        var people = IntStream.range(0, HALL)
                .mapToObj(n -> evening.guest(null, n % 5))
                .toList();
        steering.to(evening.marloes(), Cast.command(), ballot, Phase.CLOSED);

        var told = AtOnce.all(HALL + 1, n -> () -> {
            if (n == HALL / 2) {
                Seconds.pass(steering, ballot);
                return "closed";
            }
            return cast(people.get(n < HALL / 2 ? n : n - 1), round, option);
        });

        var counted = IntStream.range(0, HALL + 1)
                .filter(n -> "counts".equals(told.get(n)))
                .mapToObj(n -> people.get(n < HALL / 2 ? n : n - 1).speaker().toString())
                .collect(Collectors.toSet());
        assertThat(told).containsOnlyOnce("closed").allMatch(Set.of("counts", "closed", "late")::contains);
        assertThat(voters(round)).isEqualTo(counted);
        System.out.println(
                "[measured] of " + HALL + " votes at the instant of closing " + counted.size() + " were in time");
    }

    @Test
    void two_hundred_people_who_vote_before_it_opens_leave_nothing() throws Exception {
        newBallots.found(
                evening.marloes(),
                Cast.command(),
                Fields.of("question", "Te vroeg?", "method", "parts", "parts", "Het loket", "secret", "no"));
        var prepared = activities.of(evening.workshop().traject()).stream()
                .filter(one -> one.question().equals("Te vroeg?"))
                .findFirst()
                .orElseThrow()
                .id();
        var round = rounds.current(prepared).id();
        var option = optionsOf(prepared);
        var people = IntStream.range(0, HALL)
                .mapToObj(n -> evening.guest(null, n % 5))
                .toList();

        var told = AtOnce.all(HALL, n -> () -> cast(people.get(n), round, option));

        assertThat(told).containsOnly("early");
        assertThat(voters(round)).isEmpty();
    }

    private OptionId optionsOf(ActivityId activity) {
        return jdbc
                .sql("select id from ballot_option where activity_id = ?")
                .param(activity.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(OptionId::new)
                .findFirst()
                .orElseThrow();
    }

    /** Sends it again, with the same command, as an outbox does, until there is an answer. */
    private String cast(Scope who, RoundId round, OptionId option) {
        var command = Cast.command();
        while (true) {
            try {
                turnstile.pass(who, () -> casting.cast(who, command, round, option, TAKE, null, false));
                return "counts";
            } catch (Refusal refused) {
                return switch (refused.text().key()) {
                    case "ballot.refused.closed" -> "late";
                    case "workshop.refused.prepared" -> "early";
                    default -> refused.text().key();
                };
            } catch (TransientDataAccessException | CannotCreateTransactionException jammed) {
                Thread.onSpinWait();
            }
        }
    }

    private Set<String> voters(RoundId round) {
        return jdbc
                .sql("select voter from vote where round_id = ?")
                .param(round.value())
                .query(String.class)
                .list()
                .stream()
                .map(voter -> voter.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
