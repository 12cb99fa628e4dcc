package nl.routebord.soundingboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Text;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Words;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import org.springframework.stereotype.Component;

/**
 * Tells the log in plain words. What a kind writes there it can put into words itself, under {@code news.<what>} in its own
 * bundle with the place {@code n}; what has no words there is no news. Of the phases only the latest is told.
 */
@Component
class NewsReader {

    /** What leads to another line within seconds, that one or its opposite, is no news of its own. */
    private static final Set<String> ON_THE_WAY = Set.of("phase.closing");

    private final Log log;
    private final Activities activities;

    NewsReader(Log log, Activities activities) {
        this.log = log;
        this.activities = activities;
    }

    /** What others did after {@code moment}, up to {@code until}. */
    List<Visit.News> since(TrajectId traject, Instant moment, Instant until, ParticipantId reader) {
        var byActivity = new LinkedHashMap<ActivityId, List<Log.Happened>>();
        log.byOthers(traject, moment, until, reader)
                .forEach(event -> byActivity
                        .computeIfAbsent(event.activity(), fresh -> new ArrayList<>())
                        .add(event));
        return Stream.concat(
                        byActivity.entrySet().stream()
                                .map(entry -> activities
                                        .read(entry.getKey())
                                        .flatMap(activity -> news(activity, entry.getValue()))),
                        elsewhere(log.elsewhereByOthers(traject, moment, until, reader)).stream()
                                .map(Optional::of))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Visit.News::latest).reversed())
                .toList();
    }

    /** What belongs to no board stands under its step, or under the traject itself. */
    private static List<Visit.News> elsewhere(List<Log.Elsewhere> events) {
        var bySteps = new LinkedHashMap<Integer, List<Log.Elsewhere>>();
        events.stream()
                .filter(event -> Words.has("news." + event.what()))
                .forEach(event -> bySteps.computeIfAbsent(event.step(), fresh -> new ArrayList<>())
                        .add(event));
        return bySteps.entrySet().stream()
                .map(step -> new Visit.News(
                        "",
                        step.getKey(),
                        null,
                        step.getValue().stream()
                                .map(event -> Text.of("news." + event.what(), Map.of("n", event.times())))
                                .toList(),
                        step.getValue().getFirst().latest()))
                .toList();
    }

    private static Optional<Visit.News> news(ActivityView activity, List<Log.Happened> events) {
        var told = events.stream()
                .filter(event -> !ON_THE_WAY.contains(event.what()) && Words.has(key(event)))
                .toList();
        var phase = told.stream().filter(NewsReader::isPhase).max(Comparator.comparing(Log.Happened::latest));
        var what = told.stream()
                .filter(event -> !isPhase(event))
                .map(event -> Text.of(key(event), Map.of("n", event.times())))
                .toList();
        return told.stream()
                .map(Log.Happened::latest)
                .max(Comparator.naturalOrder())
                .map(latest -> new Visit.News(
                        activity.name(),
                        activity.step(),
                        phase.map(event -> Text.of(key(event))).orElse(null),
                        what,
                        latest));
    }

    private static boolean isPhase(Log.Happened event) {
        return event.what().startsWith("phase.");
    }

    private static String key(Log.Happened event) {
        return "news." + event.what();
    }
}
