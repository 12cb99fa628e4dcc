package nl.routebord.ballot;

import java.util.List;
import nl.routebord.shared.ActivityId;
import nl.routebord.trail.Decision;
import nl.routebord.workshop.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The board as everybody may see it. Before the result may be seen it holds no choice, no count per part, no reason and no
 * receipt, for the desk neither: {@code result} is null and {@code answered} is all there is.
 *
 * @param hidden true where the result waits for the act of revealing, false where closing shows it
 * @param number which round this is, from 1
 * @param frozen true from the first voice on: what was promised cannot be changed any more
 * @param answered different people who gave at least one voice
 * @param present people in the room when the round was closed, at least {@code answered}; null while it is open or where no
 *     room is known
 * @param invited people who may have a say, once it is closed; null where nobody knows
 * @param byCards true where that is the number of seat cards
 * @param onPaper how many of those who answered did so on paper
 * @param result the parts with their figures, most support first
 * @param earlier what came out of earlier rounds, newest first, as far as it may be seen
 * @param decision what was decided on the strength of this result; null as long as nothing was
 * @param proof by what everybody can check the result; null where there is none yet
 */
public record BallotBoard(
        ActivityId activity,
        Phase phase,
        boolean hidden,
        RoundId round,
        int number,
        Asking asking,
        boolean frozen,
        List<BallotOption> options,
        int answered,
        @Nullable Integer present,
        @Nullable Integer invited,
        boolean byCards,
        int onPaper,
        @Nullable List<Tally> result,
        List<Earlier> earlier,
        @Nullable Proof proof,
        @Nullable Decision decision) {

    /** A round that is over: its texts and figures as they were. */
    public record Earlier(
            int number,
            Asking asking,
            int answered,
            @Nullable Integer present,
            List<Tally> result) {}

    /**
     * @param receipts of all votes that count, sorted
     * @param checksum of the published figures, SHA-256 in hexadecimal
     * @param tooFew a secret round with too few voters to tell anything
     */
    public record Proof(List<String> receipts, String checksum, boolean tooFew) {}

    /** True where people may vote, also in the last seconds while it is closing. */
    public boolean isOpen() {
        return phase.takesVoices();
    }

    /** True where nobody may vote any more but nothing is shown yet. */
    public boolean isWaiting() {
        return phase.isOver() && result == null;
    }

    /** The parts people are asked about, without those that were taken off. */
    public List<BallotOption> standing() {
        return options.stream().filter(option -> !option.removed()).toList();
    }
}
