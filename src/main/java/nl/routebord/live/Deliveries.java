package nl.routebord.live;

import org.springframework.stereotype.Component;

/** Reads how long a change takes to the phones of a room; from memory, as numbers only, and for the desk alone. */
@Component
class Deliveries implements Sources.InMemory {

    static final String KIND = "delivery";

    private final Rooms rooms;

    Deliveries(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Delivery read(Topic topic, Audience audience) {
        return audience == Audience.STAFF ? rooms.delivery(topic.id()) : Delivery.NONE;
    }
}
