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

    /** The points of the part that has most, so that bars can be compared. */
    public int mostPoints() {
        return result.stream().mapToInt(tally -> tally.figures().points()).max().orElse(0);
    }
}
