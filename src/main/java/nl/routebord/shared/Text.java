package nl.routebord.shared;

import java.util.Map;

/** A sentence of the bundle with its named places; it becomes words only on the way to a screen. */
public record Text(String key, Map<String, Object> places) {

    public static Text of(String key) {
        return new Text(key, Map.of());
    }

    public static Text of(String key, Map<String, Object> places) {
        return new Text(key, places);
    }
}
