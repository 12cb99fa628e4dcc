package nl.routebord.workshop;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the facilitator typed in for somebody without a phone, on whatever board: for whom, and one text or several in a row from
 * paper. The author is {@link StandIns#of}.
 *
 * @param alias what the person is called; null for unsaid
 * @param group which group the person is of; null for unsaid
 * @param texts one for each thing to put on the board, without blanks around it; one empty text where nothing was typed
 */
public record TypedIn(@Nullable String alias, @Nullable UUID group, List<String> texts) {

    /** More texts than this in one act is a slip of the hand. */
    public static final int MOST = 40;

    /** Longest alias, in characters. */
    public static final int ALIAS = 40;

    public TypedIn {
        texts = List.copyOf(texts);
    }

    /**
     * Reads the fields {@code alias}, {@code group} and {@code text}; with {@code lines} set to {@code true} every line of it is
     * a text. Refuses {@code workshop.alias.long}.
     */
    public static TypedIn read(Fields fields) {
        return new TypedIn(
                fields.optional("alias", ALIAS, "workshop.alias"),
                fields.values().getOrDefault("group", "").isEmpty() ? null : fields.id("group"),
                texts(fields));
    }

    private static List<String> texts(Fields fields) {
        var text = fields.values().getOrDefault("text", "").strip();
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return "true".equals(fields.values().get("lines")) && !lines.isEmpty() ? lines : List.of(text);
    }

    /** How the record has a text: it says of whatever the facilitator typed in that it did not come by a phone. */
    public static String recorded(String text, boolean viaDesk) {
        return viaDesk ? Words.say(Words.DUTCH, "workshop.via.recorded", Map.of("text", text)) : text;
    }

    /**
     * Refuses {@code workshop.refused.lines} for more than {@value #MOST} texts, and {@code workshop.refused.line}, which says
     * where, if one of several is longer than {@code max} characters. Of a single text the board itself says what is wrong.
     */
    public void requireShort(int max) {
        if (texts.size() > MOST) {
            throw Refusal.because("workshop.refused.lines", Map.of("n", texts.size(), "max", MOST));
        }
        for (int at = 0; texts.size() > 1 && at < texts.size(); at++) {
            var text = texts.get(at);
            if (text.codePointCount(0, text.length()) > max) {
                throw Refusal.because("workshop.refused.line", Map.of("n", at + 1, "max", max));
            }
        }
    }
}
