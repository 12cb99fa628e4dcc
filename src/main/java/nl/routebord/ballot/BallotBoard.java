package nl.routebord.ballot;

import java.util.List;
import nl.routebord.shared.ActivityId;
import nl.routebord.workshop.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The board as everybody may see it. Before the result may be seen it holds no choice, no count per part and no reason, for
 * the desk neither: {@code result} is null and {@code answered} is all there is.
 *
 * @param hidden true where the result waits for the act of revealing, false where closing shows it
 * @param answered different people who gave at least one voice
 * @param present people in the room when the round was closed, at least {@code answered}; null while it is open or where no
 *     room is known
 * @param result the parts with their counts, most support first
 */
public record BallotBoard(
        ActivityId activity,
        Phase phase,
        boolean hidden,
        RoundId round,
        List<BallotOption> options,
        int answered,
        @Nullable Integer present,
        @Nullable List<Tally> result) {

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
