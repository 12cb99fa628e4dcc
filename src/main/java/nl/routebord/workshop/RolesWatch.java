package nl.routebord.workshop;

import java.util.UUID;
import nl.routebord.live.Changed;
import nl.routebord.road.Road;
import nl.routebord.shared.WorkshopId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who guides an evening is part of who may what in its traject. Nothing is read of that unless an owner looks. */
@Component
class RolesWatch {

    private final Road road;
    private final Workshops workshops;

    RolesWatch(Road road, Workshops workshops) {
        this.road = road;
        this.workshops = workshops;
    }

    @EventListener
    void on(Changed changed) {
        if (changed.topic().kind().equals(Team.KIND)) {
            workshops
                    .byId(new WorkshopId(UUID.fromString(changed.topic().id())))
                    .ifPresent(evening -> road.announce(RolesBoard.topic(evening.traject())));
        }
    }
}
