package nl.routebord.workshop;

import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where the activities of a traject stand, and hears when one of them goes on. */
@Component
class PhasesSource implements Source {

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Road road;

    PhasesSource(JdbcClient jdbc, Activities activities, Road road) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.road = road;
    }

    @Override
    public String kind() {
        return Phases.KIND;
    }

    @Override
    public Phases read(Topic topic, Audience audience) {
        var traject = new TrajectId(UUID.fromString(topic.id()));
        var still = new HashSet<ActivityId>();
        jdbc.sql("""
                select r.activity_id from run_sheet_item r join workshop w on w.id = r.workshop_id
                where w.traject_id = ? and w.frozen_at is not null and w.closed_at is null""").param(traject.value()).query(row -> {
            still.add(new ActivityId(row.getObject("activity_id", UUID.class)));
        });
        var all = activities.of(traject);
        return new Phases(
                all.stream().collect(Collectors.toMap(ActivityView::id, ActivityView::phase)),
                still,
                all.stream().filter(ActivityView::locked).map(ActivityView::id).collect(Collectors.toSet()));
    }

    /** In the steering transaction. */
    @EventListener
    void on(PhaseChanged changed) {
        road.announce(Phases.topic(changed.activity().traject()));
    }
}
