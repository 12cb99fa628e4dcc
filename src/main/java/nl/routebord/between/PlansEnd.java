package nl.routebord.between;

import nl.routebord.road.Road;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.WrapUp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In a traject that is closed nothing opens or closes by itself any more. */
@Component
class PlansEnd implements WrapUp {

    private final JdbcClient jdbc;
    private final Road road;

    PlansEnd(JdbcClient jdbc, Road road) {
        this.jdbc = jdbc;
        this.road = road;
    }

    @Override
    public void wrapUp(Scope staff) {
        var ended = jdbc.sql("delete from planned_moment where activity_id in"
                        + " (select a.id from activity a where a.traject_id = ?)")
                .param(staff.traject().value())
                .update();
        if (ended > 0) {
            road.announce(Planned.topic(staff.traject()));
        }
    }
}
