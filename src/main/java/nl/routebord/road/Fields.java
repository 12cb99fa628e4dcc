package nl.routebord.road;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed or chose, by field name. Reading a field checks it: the refusals are sentences under the given stem,
 * {@code <stem>.empty} and {@code <stem>.long} (with the place {@code max}, in characters).
 */
public record Fields(Map<String, String> values) {

    public Fields {
        values = Map.copyOf(values);
    }

    /**
     * What a browser sent. A field without a value comes from no page of ours and is refused for good. Signs that no database
     * keeps (the zero sign, half a pair of surrogates) are left out: else the same text would be tried for ever.
     */
    public static Fields sent(Map<String, @Nullable String> raw) {
        var values = new HashMap<String, String>();
        raw.forEach((name, value) -> {
            if (value == null) {
                throw Refusal.because("road.refused.broken");
            }
            values.put(name, kept(value));
        });
        return new Fields(values);
    }

    private static String kept(String typed) {
        return typed.codePoints()
                .filter(sign -> sign != 0 && !(sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Names and values in turn. */
    public static Fields of(String... namesAndValues) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Fields(values);
    }

    /** The text of a field that must be filled in: trimmed, inner runs of blanks kept, at most {@code max} characters. */
    public String text(String name, int max, String stem) {
        var text = optional(name, max, stem);
        if (text == null) {
            throw Refusal.because(stem + ".empty");
        }
        return text;
    }

    /** The text of a field that may stay empty (then null). */
    public @Nullable String optional(String name, int max, String stem) {
        var text = values.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > max) {
            throw Refusal.because(stem + ".long", Map.of("max", max));
        }
        return text;
    }

    /** A hidden reference; a broken one is not the person's fault, so the sentence asks to load the page again. */
    public UUID id(String name) {
        try {
            return UUID.fromString(values.getOrDefault(name, ""));
        } catch (IllegalArgumentException broken) {
            throw Refusal.because("road.refused.broken");
        }
    }

    public ActivityId activity() {
        return new ActivityId(id("activity"));
    }

    public int number(String name) {
        try {
            return Integer.parseInt(values.getOrDefault(name, ""));
        } catch (NumberFormatException broken) {
            throw Refusal.because("road.refused.broken");
        }
    }

    /** A hidden {@code true} or {@code false}. */
    public boolean flag(String name) {
        return switch (values.getOrDefault(name, "")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    /** One of the constants of an enum, by its lower-case name. */
    public <E extends Enum<E>> E choice(String name, Class<E> type, String stem) {
        var raw = values.getOrDefault(name, "");
        if (raw.isBlank()) {
            throw Refusal.because(stem + ".empty");
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(raw)) {
                return constant;
            }
        }
        throw Refusal.because("road.refused.broken");
    }
}
