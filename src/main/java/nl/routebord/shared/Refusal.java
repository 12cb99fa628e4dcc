package nl.routebord.shared;

import java.util.Map;

/**
 * A named no. Its key is a sentence in the bundle that says what to do next; a refusal changes nothing, and whatever was
 * typed stays with the person who typed it. Thrown inside a transaction it rolls the transaction back.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    private Refusal(Text text) {
        super(text.key(), null, false, false);
        this.text = text;
    }

    public static Refusal because(String key) {
        return new Refusal(Text.of(key));
    }

    public static Refusal because(String key, Map<String, Object> places) {
        return new Refusal(Text.of(key, places));
    }

    public Text text() {
        return text;
    }
}
