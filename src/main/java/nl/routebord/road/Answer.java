package nl.routebord.road;

import java.util.Map;
import nl.routebord.shared.Text;

/** What the sender is told, once and the same at every resend. */
public record Answer(Text text) {

    public static Answer of(String key) {
        return new Answer(Text.of(key));
    }

    public static Answer of(String key, Map<String, Object> places) {
        return new Answer(Text.of(key, places));
    }
}
