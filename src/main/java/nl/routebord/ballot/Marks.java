package nl.routebord.ballot;

import java.util.Map;
import nl.routebord.shell.Words;

/** What a mark is called on a screen: the round's own word, or the usual one of its method. */
public final class Marks {

    private Marks() {}

    /** A word or two, for example "meenemen", "3 stippen" or "plaats 2". */
    public static String word(Asking asking, int mark) {
        if (asking.method().isPerPart() && mark < asking.words().size()) {
            return asking.words().get(mark);
        }
        return word(asking.method(), mark);
    }

    /** The usual word. */
    public static String word(Method method, int mark) {
        return switch (method) {
            case DOTS, RANKING, SCORE5 -> Words.say("ballot.mark." + method.code(), Map.of("n", mark));
            case CHOICE -> Words.say("ballot.mark.choice");
            default -> Words.say("ballot.mark." + method.code() + "." + mark);
        };
    }
}
