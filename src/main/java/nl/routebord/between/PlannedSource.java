package nl.routebord.between;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.PhaseChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is planned; topic {@code between}, id = traject. It changes with every phase too. */
@Component
class PlannedSource implements Source {

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Road road;
    private final Map<String, Kind> kinds;

    PlannedSource(JdbcClient jdbc, Activities activities, Road road, List<Kind> kinds) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.road = road;
        this.kinds = kinds.stream().collect(Collectors.toMap(Kind::name, kind -> kind));
    }

    @Override
    public String kind() {
        return Planned.KIND;
    }

    @EventListener
    void changed(PhaseChanged event) {
        road.announce(Planned.topic(event.activity().traject()));
        road.announce(BothRounds.topic(event.activity().traject()));
    }

    @Override
    public Planned read(Topic topic, Audience audience) {
        var traject = new TrajectId(UUID.fromString(topic.id()));
        var moments = moments(traject);
        return new Planned(activities.of(traject).stream()
                .map(activity -> line(activity, moments.getOrDefault(activity.id(), List.of())))
                .filter(line -> audience == Audience.STAFF || line.opens() != null || line.closes() != null)
                .toList());
    }

    private Planned.Line line(ActivityView activity, List<Kept> moments) {
        var kind = kinds.get(activity.kind());
        return new Planned.Line(
                activity,
                kind != null && kind.asksAgain(),
                due(moments, true),
                moments.stream().anyMatch(moment -> moment.anew && moment.missed == null),
                due(moments, false),
                missed(moments, true),
                missed(moments, false));
    }

    private static @Nullable Instant due(List<Kept> moments, boolean opens) {
        return moments.stream()
                .filter(moment -> moment.opens == opens && moment.missed == null)
                .map(Kept::due)
                .findFirst()
                .orElse(null);
    }

    private static Planned.@Nullable Missed missed(List<Kept> moments, boolean opens) {
        for (var moment : moments) {
            if (moment.opens == opens && moment.missed != null) {
                return new Planned.Missed(moment.due, moment.missed);
            }
        }
        return null;
    }

    private Map<ActivityId, List<Kept>> moments(TrajectId traject) {
        return jdbc
                .sql("select m.activity_id, m.opens, m.anew, m.due_at, m.missed from planned_moment m"
                        + " join activity a on a.id = m.activity_id where a.traject_id = ?")
                .param(traject.value())
                .query(PlannedSource::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Kept::activity));
    }

    private static Kept read(ResultSet row, int n) throws SQLException {
        var missed = row.getString("missed");
        return new Kept(
                new ActivityId(row.getObject("activity_id", UUID.class)),
                row.getBoolean("opens"),
                row.getBoolean("anew"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                missed == null ? null : Planned.Why.valueOf(missed));
    }

    private record Kept(ActivityId activity, boolean opens, boolean anew, Instant due, Planned.@Nullable Why missed) {}
}
