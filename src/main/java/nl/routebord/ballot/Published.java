package nl.routebord.ballot;

import org.jspecify.annotations.Nullable;

/**
 * All that a closed round publishes, made once and kept as it is. Screens, paper and exports show these figures and no others.
 *
 * @param question as it was asked
 * @param answered people with at least one voice that counts
 * @param present people in the room at the close; null where no room is known
 * @param invited people who may have a say; null where nobody knows
 * @param byCards true where that is the number of seat cards, false where somebody typed it
 * @param onPaper how many of them the facilitator typed in from paper
 * @param presentBy where {@code present} comes from; null where that is null, and in rounds of before this was kept
 * @param clients whether clients answered; null in rounds of before this was kept
 */
public record Published(
        String question,
        Asking asking,
        int round,
        int answered,
        @Nullable Integer present,
        @Nullable Integer invited,
        boolean byCards,
        int onPaper,
        BallotResult result,
        @Nullable PresentBy presentBy,
        @Nullable Clients clients) {

    /** The same figures, with this part called otherwise and its sentence gone. */
    Published calling(OptionId part, String name) {
        var parts = result.options().stream()
                .map(one -> one.option().equals(part) ? one.calling(name) : one)
                .toList();
        var renamed = new BallotResult(
                result.method(), result.secret(), result.papers(), result.tooFew(), parts, result.ranking());
        return new Published(
                question, asking, round, answered, present, invited, byCards, onPaper, renamed, presentBy, clients);
    }
}
