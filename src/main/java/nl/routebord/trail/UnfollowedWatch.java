package nl.routebord.trail;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.routebord.live.Changed;
import nl.routebord.road.Road;
import nl.routebord.shared.TrajectId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whatever has a line in the log of an activity may change what waits for an answer. Votes have none, so they cost nothing here;
 * nothing is read unless it is looked at.
 */
@Component
class UnfollowedWatch {

    private final JdbcClient jdbc;
    private final Road road;

    /** An activity never moves to another traject. */
    private final Map<String, TrajectId> homes = new ConcurrentHashMap<>();

    UnfollowedWatch(JdbcClient jdbc, Road road) {
        this.jdbc = jdbc;
        this.road = road;
    }

    @EventListener
    void on(Changed changed) {
        var topic = changed.topic();
        if (topic.kind().equals(Log.TOPIC)) {
            home(topic.id()).ifPresent(traject -> road.announce(Unfollowed.topic(traject)));
        }
    }

    private Optional<TrajectId> home(String activity) {
        var known = homes.get(activity);
        if (known != null) {
            return Optional.of(known);
        }
        var found = jdbc.sql("select traject_id from activity where id = ?")
                .param(UUID.fromString(activity))
                .query(UUID.class)
                .optional()
                .map(TrajectId::new);
        found.ifPresent(traject -> homes.put(activity, traject));
        return found;
    }
}
