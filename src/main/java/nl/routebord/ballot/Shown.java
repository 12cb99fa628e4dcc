package nl.routebord.ballot;

import java.time.LocalDate;
import java.util.List;
import nl.routebord.trail.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A closed round as everybody may see it.
 *
 * @param result the parts with their figures, most support first, and the reasons beside them
 * @param receipts of all votes that count, sorted; empty where the round is told as an earlier one
 * @param checksum of the published figures, SHA-256 in hexadecimal
 * @param closedOn the day it was closed, by the clock of the Netherlands
 * @param decision what was decided on the strength of this result; null as long as nothing was
 */
public record Shown(
        RoundId round,
        Published figures,
        List<Tally> result,
        List<String> receipts,
        String checksum,
        LocalDate closedOn,
        @Nullable Decision decision) {

    public int number() {
        return figures.round();
    }

    public Asking asking() {
        return figures.asking();
    }

    /** A secret round with too few voters to tell anything. */
    public boolean tooFew() {
        return figures.result().tooFew();
    }

    /**
     * What a full bar stands for where parts compete: everybody who answered where people choose from a list, so that no bar
     * looks like all of them that is not; else the points of the part that has most.
     */
    public int fullBar() {
        if (asking().method() == Method.CHOICE) {
            return figures.answered();
        }
        return result.stream().mapToInt(tally -> tally.figures().points()).max().orElse(0);
    }
}
