package nl.routebord.ballot.ui;

import java.util.Map;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** Says how many voted: "23 van 31 mensen stemden", or "23 mensen stemden" where nobody knows of how many. */
final class Turnout {

    private Turnout() {}

    /** With what came in on paper, where there was any. */
    static String sentence(int answered, @Nullable Integer present, int onPaper) {
        var words = sentence(answered, present);
        return onPaper == 0 ? words : words + " " + Words.say("ballot.turnout.paper", Map.of("n", onPaper));
    }

    static String sentence(int answered, @Nullable Integer present) {
        return present == null || present == 0
                ? Words.say("ballot.turnout.alone", Map.of("n", answered))
                : Words.say("ballot.turnout", Map.of("n", answered, "m", Math.max(answered, present)));
    }
}
