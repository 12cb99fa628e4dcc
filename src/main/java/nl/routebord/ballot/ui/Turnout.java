package nl.routebord.ballot.ui;

import java.util.Map;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** Says how many voted: "23 van 31 mensen stemden", or "23 mensen stemden" where nobody knows of how many. */
final class Turnout {

    private Turnout() {}

    static String sentence(int answered, @Nullable Integer present) {
        return present == null || present == 0
                ? Words.say("ballot.turnout.alone", Map.of("n", answered))
                : Words.say("ballot.turnout", Map.of("n", answered, "m", Math.max(answered, present)));
    }
}
