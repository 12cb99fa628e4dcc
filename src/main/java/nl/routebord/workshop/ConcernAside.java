package nl.routebord.workshop;

import java.util.Optional;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Concerns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Concerns, beside items of whatever board. */
@Component
class ConcernAside implements Aside {

    private final JdbcClient jdbc;
    private final Activities activities;

    ConcernAside(JdbcClient jdbc, Activities activities) {
        this.jdbc = jdbc;
        this.activities = activities;
    }

    @Override
    public String kind() {
        return Concerns.ASIDE;
    }

    @Override
    public Shelf shelf() {
        return new Shelf("concern", "who", "concern t where t.activity_id = ?", Concerns.MAX);
    }

    @Override
    public Optional<Home> home(Scope scope, UUID item, boolean toWrite) {
        return jdbc.sql("select activity_id from concern where id = ?")
                .param(item)
                .query(UUID.class)
                .optional()
                .map(ActivityId::new)
                .map(id -> toWrite ? activities.holdOpen(scope, id) : activities.find(scope, id))
                .map(activity -> new Home(activity.id(), activity.board(), activity::mine));
    }
}
