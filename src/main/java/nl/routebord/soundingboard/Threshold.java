package nl.routebord.soundingboard;

import java.util.UUID;
import nl.routebord.live.Topic;

/**
 * Where a device stands that followed a member's link; what the page that waits watches.
 *
 * @param number what it shows while it waits; empty otherwise
 */
public record Threshold(UUID device, State state, String number) {

    /** The kind of the topic; its id is the device's. */
    public static final String TOPIC = "memberdevice";

    /** Before, in, or sent away for good. */
    public enum State {
        WAITING,
        IN,
        OUT
    }

    public static Topic topic(UUID device) {
        return Topic.of(TOPIC, device);
    }
}
