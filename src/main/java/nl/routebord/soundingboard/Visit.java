package nl.routebord.soundingboard;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routebord.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What happened while a member was away.
 *
 * @param since the moment from which things are new; null at the first visit, then everything is
 * @param news per activity and for the traject itself, the newest first
 */
public record Visit(@Nullable Instant since, List<News> news) {

    /** The news of each step, the step with the newest first. */
    public Map<Integer, List<News>> bySteps() {
        return news.stream().collect(Collectors.groupingBy(News::step, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * @param activity its name; empty for the traject itself
     * @param step 1 to 6; 0 for the traject itself
     * @param phase the latest that happened to the whole of it (opened, closed, result shown); null where nothing did
     * @param what what others did there, in plain words and counted
     * @param latest when the last of it happened
     */
    public record News(String activity, int step, @Nullable Text phase, List<Text> what, Instant latest) {}

    /** The news of one step (1 to 6; 0 for the traject itself), the newest first. */
    public record Step(int step, List<News> news) {}
}
