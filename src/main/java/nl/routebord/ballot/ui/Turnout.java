package nl.routebord.ballot.ui;

import java.util.Map;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** Says how many voted: "23 van 31 mensen stemden", or "23 mensen stemden" where nobody knows of how many. */
final class Turnout {

    private Turnout() {}

    /** With how many could have, where that is known, and what came in on paper. */
    static String sentence(BallotBoard board) {
        var words = new StringBuilder(sentence(board.answered(), board.present()));
        if (board.invited() != null) {
            words.append(' ')
                    .append(Words.say(
                            "ballot.turnout." + (board.byCards() ? "cards" : "invited"), Map.of("n", board.invited())));
        }
        if (board.onPaper() > 0) {
            words.append(' ').append(Words.say("ballot.turnout.paper", Map.of("n", board.onPaper())));
        }
        return words.toString();
    }

    static String sentence(int answered, @Nullable Integer present) {
        return present == null || present == 0
                ? Words.say("ballot.turnout.alone", Map.of("n", answered))
                : Words.say("ballot.turnout", Map.of("n", answered, "m", Math.max(answered, present)));
    }
}
