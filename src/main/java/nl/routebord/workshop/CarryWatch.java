package nl.routebord.workshop;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.routebord.live.Changed;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** When a board changes, what can be taken along from it may have changed. Nothing is read unless a desk looks at it. */
@Component
class CarryWatch {

    /** Looked up at the first change: the kinds need the road, as this does. */
    private final Supplier<Set<String>> names;

    private final Road road;

    CarryWatch(ObjectProvider<Kind> kinds, Road road) {
        this.names = SingletonSupplier.of(() -> kinds.stream().map(Kind::name).collect(Collectors.toUnmodifiableSet()));
        this.road = road;
    }

    @EventListener
    void on(Changed changed) {
        var topic = changed.topic();
        if (names.get().contains(topic.kind())) {
            road.announce(Topic.of(CarrySource.TOPIC, topic.id()));
        }
    }
}
