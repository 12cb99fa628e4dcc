package nl.routebord.soundingboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * bundle with the place {@code n}; what has no words there is counted as "other changes".
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

    List<Visit.News> since(TrajectId traject, Instant moment, ParticipantId reader) {
        var byActivity = new LinkedHashMap<ActivityId, List<Log.Happened>>();
        log.sinceByOthers(traject, moment, reader)
                .forEach(event -> byActivity
                        .computeIfAbsent(event.activity(), fresh -> new ArrayList<>())
                        .add(event));
        return byActivity.entrySet().stream()
                .map(entry -> activities.read(entry.getKey()).map(activity -> news(activity, entry.getValue())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Visit.News::latest).reversed())
                .toList();
    }

    private static Visit.News news(ActivityView activity, List<Log.Happened> events) {
        var what = new ArrayList<Text>();
        int others = 0;
        for (var event : events) {
            if (ON_THE_WAY.contains(event.what())) {
                continue;
            }
            var key = "news." + event.what();
            if (Words.has(key)) {
                what.add(Text.of(key, Map.of("n", event.times())));
            } else {
                others += event.times();
            }
        }
        if (others > 0) {
            what.add(Text.of("news.other", Map.of("n", others)));
        }
        var latest = events.stream()
                .map(Log.Happened::latest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Visit.News(activity.name(), List.copyOf(what), latest);
    }
}
