package nl.routebord.workshop;

import java.util.UUID;
import nl.routebord.access.Arrived;
import nl.routebord.live.Changed;
import nl.routebord.road.Road;
import nl.routebord.shared.WorkshopId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who guides an evening, and who ever signed in, is part of who may what in a traject. Nothing is read of that unless an owner looks. */
@Component
class RolesWatch {

    private final Road road;
    private final Workshops workshops;
    private final Trajects trajects;

    RolesWatch(Road road, Workshops workshops, Trajects trajects) {
        this.trajects = trajects;
        this.road = road;
        this.workshops = workshops;
    }

    /** Every account stands in the list of every traject. Told after the commit of the sign-in, as all that is announced. */
    @EventListener
    void on(Arrived somebody) {
        trajects.all().forEach(traject -> road.announce(RolesBoard.topic(traject.id())));
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
