package nl.routebord.soundingboard;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;

/**
 * The devices of one member, for that member's own screens alone.
 *
 * @param open false once the membership was ended or the last day is over: screens close
 */
public record Devices(boolean open, List<Device> all) {

    /** The kind of the topic; its id is the member's. */
    public static final String TOPIC = "memberdevices";

    public static Topic topic(ParticipantId member) {
        return Topic.of(TOPIC, member);
    }

    /** True where this device may stay. */
    public boolean welcomes(UUID device) {
        return open && all.stream().anyMatch(one -> one.id().equals(device) && one.state() == Threshold.State.IN);
    }

    /** Those that wait for a yes. */
    public List<Device> waiting() {
        return all.stream().filter(Device::isWaiting).toList();
    }

    /** Those that are in. */
    public List<Device> in() {
        return all.stream().filter(one -> !one.isWaiting()).toList();
    }
}
