package nl.routebord.ballot;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one participant chose in the present round; only ever shown to that participant. After the close of a secret round it
 * is empty: nobody knows any more.
 *
 * @param proposed how many parts this person added
 * @param mayVote false where the evening asks for a seat card and this person has none
 * @param receipt the code that proves that the votes count; null before the first
 */
public record MyBallot(
        RoundId round,
        List<MyVote> votes,
        int proposed,
        @Nullable String receipt,
        boolean mayVote) {

    public Optional<MyVote> on(OptionId option) {
        return votes.stream().filter(vote -> vote.option().equals(option)).findFirst();
    }

    /** The receipt as it is shown; empty before the first voice. */
    public String code() {
        return receipt == null ? "" : receipt;
    }

    /** One own voice; what the mark means is told by {@link Method}. */
    public record MyVote(
            OptionId option, int mark, @Nullable String reason) {}
}
