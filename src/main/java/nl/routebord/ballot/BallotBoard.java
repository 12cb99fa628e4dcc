package nl.routebord.ballot;

import java.util.List;
import nl.routebord.shared.ActivityId;
import nl.routebord.trail.Decision;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The board as everybody may see it. Before the result may be seen it holds no choice, no count per part, no reason and no
 * receipt, for the desk neither: {@code shown} is null and {@code answered} is all there is.
 *
 * @param hidden true where the result waits for the act of revealing, false where closing shows it
 * @param number which round this is, from 1
 * @param frozen true from the first voice on: what was promised cannot be changed any more
 * @param answered different people who gave at least one voice
 * @param present people in the room when the round was closed, at least {@code answered}; null while it is open or where no
 *     room is known
 * @param onPaper how many of those who answered did so on paper
 * @param shown the round as it came out; null until that may be seen
 * @param earlier what came out of earlier rounds, newest first, as far as it may be seen
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
        int onPaper,
        @Nullable Shown shown,
        List<Shown> earlier) {

    /** True where this tells of the same round in the same state, so that nothing but counts may have changed. */
    boolean asksTheSame(ActivityView activity, Rounds.Round now) {
        return phase == activity.phase()
                && hidden == activity.hidden()
                && round.equals(now.id())
                && asking.equals(now.asking());
    }

    /** The same with what is counted now. */
    BallotBoard counted(int answered, boolean frozen, int onPaper) {
        return new BallotBoard(
                activity, phase, hidden, round, number, asking, frozen, options, answered, present, onPaper, shown,
                earlier);
    }

    /** True where this differs from the other in nothing but how many voted. */
    public boolean isButTurnout(BallotBoard other) {
        return equals(other.counted(answered, other.frozen, onPaper));
    }

    /** The parts with their figures, most support first; null until the result may be seen. */
    public @Nullable List<Tally> result() {
        return shown == null ? null : shown.result();
    }

    /** What was decided on the strength of the result; null as long as nothing was, or nothing may be seen. */
    public @Nullable Decision decision() {
        return shown == null ? null : shown.decision();
    }

    /** True where people may vote, also in the last seconds while it is closing. */
    public boolean isOpen() {
        return phase.takesVoices();
    }

    /** True where nobody may vote any more but nothing is shown yet. */
    public boolean isWaiting() {
        return phase.isOver() && shown == null;
    }

    /** The parts people are asked about, without those that were taken off. */
    public List<BallotOption> standing() {
        return options.stream().filter(option -> !option.removed()).toList();
    }
}
