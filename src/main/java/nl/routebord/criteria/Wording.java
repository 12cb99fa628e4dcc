package nl.routebord.criteria;

import java.util.Map;
import nl.routebord.road.Fields;
import nl.routebord.shared.Cut;
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
        return new Wording(name, sentence(fields));
    }

    /** Reads the field {@code sentence}, which may be empty; refuses what is too long. */
    static String sentence(Fields fields) {
        var sentence = fields.optional("sentence", SENTENCE_MAX, "criteria.sentence");
        return sentence == null ? "" : sentence;
    }

    /** A text that was typed as one: what is too long for a name goes on as the sentence. Refuses what is too long for that. */
    static Wording of(String text) {
        if (text.codePointCount(0, text.length()) > SENTENCE_MAX) {
            throw Refusal.because("criteria.sentence.long", Map.of("max", SENTENCE_MAX));
        }
        return taken(text);
    }

    /** The same for what another board calls something: what is too long for a sentence too is cut. */
    static Wording taken(String text) {
        var name = Cut.characters(text, NAME_MAX);
        return new Wording(name, name.equals(text) ? "" : Cut.characters(text, SENTENCE_MAX));
    }

    /**
     * A text that the facilitator typed in, on one line. With a sentence it is the name, else as {@link #of}. Refuses
     * {@code criteria.text.empty} and {@code .long}.
     */
    static Wording typed(String raw, String sentence) {
        var text = raw.strip().replaceAll("\\s*\\R\\s*", " ");
        if (text.isEmpty()) {
            throw Refusal.because("criteria.text.empty");
        }
        var max = sentence.isEmpty() ? SENTENCE_MAX : NAME_MAX;
        if (text.codePointCount(0, text.length()) > max) {
            throw Refusal.because("criteria.text.long", Map.of("max", max));
        }
        return sentence.isEmpty() ? of(text) : new Wording(text, sentence);
    }

    /** Both parts, as the log keeps them. */
    String logged() {
        return sentence.isEmpty() ? name : name + "\n" + sentence;
    }
}
