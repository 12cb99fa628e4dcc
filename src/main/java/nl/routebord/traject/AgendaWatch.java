package nl.routebord.traject;

import java.util.UUID;
import nl.routebord.live.Changed;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.WorkshopId;
import nl.routebord.workshop.Workshops;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What changes the stage of an evening or the route changes the agenda of its traject. Nothing is read unless somebody looks. */
@Component
class AgendaWatch {

    private final Road road;
    private final Workshops workshops;

    AgendaWatch(Road road, Workshops workshops) {
        this.road = road;
        this.workshops = workshops;
    }

    @EventListener
    void on(Changed changed) {
        var topic = changed.topic();
        if ("route".equals(topic.kind())) {
            road.announce(new Topic(Agenda.KIND, topic.id()));
        } else if ("stage".equals(topic.kind())) {
            workshops
                    .byId(new WorkshopId(UUID.fromString(topic.id())))
                    .ifPresent(evening -> road.announce(Agenda.topic(evening.traject())));
        }
    }
}
