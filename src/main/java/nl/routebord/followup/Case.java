package nl.routebord.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.ItemRef;
import nl.routebord.trail.FollowUp;
import nl.routebord.trail.FollowUps;
import org.jspecify.annotations.Nullable;

/**
 * One thing that people brought in, as the staff works on it.
 *
 * @param about the name of the one thing it is about; empty where there is none
 * @param text as it reads now
 * @param at when it was brought in
 * @param seen true where everybody may read it
 * @param prepared what is prepared and not published yet; null where nothing is
 * @param published every version that was published, the first ones first
 * @param parts what was published of things that are read in this one now, the first ones first; empty once this one has an answer
 *     of its own
 */
public record Case(
        ItemRef item,
        String about,
        String text,
        Instant at,
        boolean seen,
        FollowUps.@Nullable Version prepared,
        List<FollowUps.Version> published,
        List<Part> parts) {

    public Case {
        published = List.copyOf(published);
        parts = List.copyOf(parts);
    }

    /**
     * An answer to a thing that was joined or cut since.
     *
     * @param key names it below what it is read in now
     */
    public record Part(UUID key, FollowUp answer) {}

    /** True where anybody reads an answer at it. */
    boolean isTold() {
        return status() != FollowUp.Status.NEW || !parts.isEmpty();
    }

    /** What everybody knows was done with it. */
    public FollowUp.Status status() {
        return published.isEmpty() ? FollowUp.Status.NEW : published.getLast().status();
    }

    /** True while whoever brought it in has no answer. */
    public boolean waits() {
        return !status().treated();
    }

    /** What the text was when its answer was prepared, where it reads otherwise by now; empty where it is the same. */
    public Optional<String> before() {
        var was = prepared == null ? null : prepared.readAs();
        return was == null || was.equals(FollowUps.read(text)) ? Optional.empty() : Optional.of(was);
    }

    /** True for what {@code filter} asks for. */
    public boolean is(Filter filter) {
        return switch (filter) {
            case ALL -> true;
            case WAITING -> waits() && prepared == null;
            case PREPARED -> prepared != null;
            case PUBLISHED -> isTold();
        };
    }

    /** What the staff looks at. */
    public enum Filter {
        WAITING,
        PREPARED,
        PUBLISHED,
        ALL
    }
}
