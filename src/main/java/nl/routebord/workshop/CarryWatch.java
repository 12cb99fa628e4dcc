package nl.routebord.workshop;

import java.util.Set;
import java.util.stream.Collectors;
import nl.routebord.live.Changed;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a board changes, what can be taken along from it may have changed. Nothing is read unless a desk looks at it. */
@Component
class CarryWatch {

    private final ObjectProvider<Kind> kinds;
    private final Road road;

    CarryWatch(ObjectProvider<Kind> kinds, Road road) {
        this.kinds = kinds;
        this.road = road;
    }

    @EventListener
    void on(Changed changed) {
        var topic = changed.topic();
        if (names().contains(topic.kind())) {
            road.announce(Topic.of(CarrySource.TOPIC, topic.id()));
        }
    }

    private Set<String> names() {
        return kinds.stream().map(Kind::name).collect(Collectors.toSet());
    }
}
