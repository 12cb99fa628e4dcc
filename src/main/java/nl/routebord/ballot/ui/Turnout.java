package nl.routebord.ballot.ui;

import java.util.Map;
import nl.routebord.ballot.Published;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** Says how many voted: "23 van 31 mensen stemden", or "23 mensen stemden" where nobody knows of how many. */
final class Turnout {

    private Turnout() {}

    /** With how many could have, where that is known, and what came in on paper. */
    static String sentence(Published figures) {
        var words = new StringBuilder(sentence(figures.answered(), figures.present()));
        if (figures.invited() != null) {
            words.append(' ')
                    .append(Words.say(
                            "ballot.turnout." + (figures.byCards() ? "cards" : "invited"),
                            Map.of("n", figures.invited())));
        }
        if (figures.onPaper() > 0) {
            words.append(' ').append(Words.say("ballot.turnout.paper", Map.of("n", figures.onPaper())));
        }
        return words.toString();
    }

    static String sentence(int answered, @Nullable Integer present) {
        return present == null || present == 0
                ? Words.say("ballot.turnout.alone", Map.of("n", answered))
                : Words.say("ballot.turnout", Map.of("n", answered, "m", Math.max(answered, present)));
    }
}
