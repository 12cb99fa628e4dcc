package nl.routebord.staff;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a provider tells about somebody: each has its own place for roles. */
final class Claims {

    private Claims() {}

    /** The roles at this path, whether they stand in a list or in one text with spaces between; none where nothing is there. */
    static Set<String> roles(Map<String, Object> claims, String path) {
        return switch (at(claims, path)) {
            case Collection<?> list ->
                list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.toSet());
            case String text -> Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toSet());
            case null, default -> Set.of();
        };
    }

    /** Whether there is anything at this path; an empty list says that somebody has no role, no list says nothing. */
    static boolean tells(Map<String, Object> claims, String path) {
        return at(claims, path) != null;
    }

    /** What people call somebody; empty where the provider does not say. */
    static String name(Map<String, Object> claims, String path) {
        var paths = path.isEmpty() ? new String[] {"name", "preferred_username"} : new String[] {path};
        for (var one : paths) {
            if (at(claims, one) instanceof String text && !text.isBlank()) {
                return text.strip().replaceAll("\\p{Cntrl}", " ");
            }
        }
        return "";
    }

    /** A claim whose own name holds dots goes before a path of that spelling. */
    private static @Nullable Object at(Map<String, Object> claims, String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        var dot = path.indexOf('.');
        return dot > 0 && claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? at(texts(inner), path.substring(dot + 1))
                : null;
    }

    private static Map<String, Object> texts(Map<?, ?> inner) {
        return inner.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof String && entry.getValue() != null)
                .collect(Collectors.toMap(entry -> (String) entry.getKey(), entry -> entry.getValue()));
    }
}
