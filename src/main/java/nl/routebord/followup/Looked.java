package nl.routebord.followup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import nl.routebord.shared.Refusal;
import nl.routebord.trail.FollowUps;

/**
 * What somebody saw who publishes: how many answers were prepared, and when the last of them was.
 *
 * @param latest {@link Instant#EPOCH} where nothing was
 */
record Looked(int count, Instant latest) {

    static Looked at(Collection<FollowUps.Version> prepared) {
        return new Looked(
                prepared.size(),
                prepared.stream()
                        .map(FollowUps.Version::prepared)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH));
    }

    /** As {@link #toString} wrote it into a page. Refuses {@code road.refused.broken} for anything else. */
    static Looked read(String written) {
        var space = written.indexOf(' ');
        try {
            return new Looked(
                    Integer.parseInt(written.substring(0, Math.max(0, space))),
                    Instant.parse(written.substring(space + 1)));
        } catch (NumberFormatException | DateTimeException broken) {
            throw Refusal.because("road.refused.broken");
        }
    }

    /** True where nothing came in, or was put in other words, that was not seen. */
    boolean covers(Looked now) {
        return now.count <= count && !now.latest.isAfter(latest);
    }

    @Override
    public String toString() {
        return count + " " + latest;
    }
}
