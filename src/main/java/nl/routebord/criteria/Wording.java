package nl.routebord.criteria;

import java.util.Map;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;

/**
 * The text of a criterion as somebody typed it.
 *
 * @param name a few words, at most {@value #NAME_MAX} characters
 * @param sentence what it means, at most {@value #SENTENCE_MAX} characters; may be empty
 */
public record Wording(String name, String sentence) {

    public static final int NAME_MAX = 60;
    public static final int SENTENCE_MAX = 200;

    /** Reads the fields {@code name} and {@code sentence}; refuses an empty name and whatever is too long. */
    static Wording read(Fields fields) {
        var name = fields.text("name", NAME_MAX, "criteria.name");
        var sentence = fields.optional("sentence", SENTENCE_MAX, "criteria.sentence");
        return new Wording(name, sentence == null ? "" : sentence);
    }

    /** A text that was typed as one: what is too long for a name goes on as the sentence. Refuses what is too long for that. */
    static Wording of(String text) {
        if (text.codePointCount(0, text.length()) > SENTENCE_MAX) {
            throw Refusal.because("criteria.sentence.long", Map.of("max", SENTENCE_MAX));
        }
        return text.length() <= NAME_MAX
                ? new Wording(text, "")
                : new Wording(text.substring(0, text.offsetByCodePoints(0, NAME_MAX - 1)) + "…", text);
    }

    /** Both parts, as the log keeps them. */
    String logged() {
        return sentence.isEmpty() ? name : name + "\n" + sentence;
    }
}
