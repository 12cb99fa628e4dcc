package nl.routebord.ballot;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one participant chose in the present round; only ever shown to that participant.
 *
 * @param proposed how many parts this person added
 */
public record MyBallot(RoundId round, List<MyVote> votes, int proposed) {

    public Optional<MyVote> on(OptionId option) {
        return votes.stream().filter(vote -> vote.option().equals(option)).findFirst();
    }

    /** One own voice. */
    public record MyVote(
            OptionId option, Choice choice, @Nullable String reason) {}
}
