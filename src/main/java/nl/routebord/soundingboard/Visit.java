package nl.routebord.soundingboard;

import java.time.Instant;
import java.util.List;
import nl.routebord.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What happened while a member was away.
 *
 * @param since the moment from which things are new; null at the first visit, then everything is
 * @param news per activity, the newest first
 */
public record Visit(@Nullable Instant since, List<News> news) {

    /**
     * @param activity its name
     * @param phase the latest that happened to the whole of it (opened, closed, result shown); null where nothing did
     * @param what what others did there, in plain words and counted
     * @param latest when the last of it happened
     */
    public record News(String activity, @Nullable Text phase, List<Text> what, Instant latest) {}

    /** The news of one step (1 to 6), the newest first. */
    public record Step(int step, List<News> news) {}
}
