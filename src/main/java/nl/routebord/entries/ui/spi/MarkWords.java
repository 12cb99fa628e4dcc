package nl.routebord.entries.ui.spi;

import java.util.Locale;
import java.util.Map;
import nl.routebord.entries.Mark;
import nl.routebord.entries.Shape;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;

/** What a mark is called on a board: by the board's own words for its two reactions, else by ours. */
final class MarkWords {

    /** The setting with the board's own words for the two reactions. */
    private static final String REACTIONS = "reactions";

    private MarkWords() {}

    /** The board's own word; empty where it has none. */
    static String own(Shape shape, Mark mark) {
        var words = shape.list(REACTIONS);
        return words.size() != 2 || mark == Mark.SUPPORT ? "" : words.get(mark == Mark.HELPS ? 0 : 1);
    }

    static String say(Shape shape, Mark mark, boolean given) {
        var own = own(shape, mark);
        return own.isEmpty() ? Words.say(stem(mark) + (given ? ".given" : "")) : own;
    }

    static String count(Shape shape, Mark mark, int people) {
        var own = own(shape, mark);
        return own.isEmpty()
                ? Words.say(stem(mark) + ".count", Map.of("n", people))
                : own + ": " + Words.say("entries.mark.count", Map.of("n", people));
    }

    static Icon icon(Mark mark) {
        return switch (mark) {
            case SUPPORT -> Icon.SUPPORT;
            case HELPS -> Icon.CHECK;
            case MISFITS -> Icon.TILDE;
        };
    }

    private static String stem(Mark mark) {
        return "entries.mark." + mark.name().toLowerCase(Locale.ROOT);
    }
}
