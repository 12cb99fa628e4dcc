package nl.routebord.ballot.ui;

import java.util.ArrayList;
import java.util.List;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.ballot.BallotOption;
import nl.routebord.ballot.PracticeBoard;
import nl.routebord.ballot.RoundId;
import nl.routebord.shell.Words;

/**
 * What a page asks: the parts of a round, or those of the practice before it. Practice sends its choices elsewhere, so that one
 * can never be taken for the other.
 */
record Question(RoundId round, Asking asking, List<BallotOption> standing, boolean practice) {

    static Question of(BallotBoard board) {
        return new Question(board.round(), board.asking(), board.standing(), false);
    }

    /** In the words of the reader: they are the screen's own and stand in no record. */
    static Question of(PracticeBoard.Now now) {
        var options = new ArrayList<BallotOption>();
        for (int at = 0; at < now.options().size(); at++) {
            var stem = "ballot.practice." + (now.asking().method().isPerPart() ? "part" : "option" + (at + 1));
            options.add(new BallotOption(
                    now.options().get(at),
                    Words.say(stem),
                    Words.say(stem + ".sentence"),
                    "",
                    false,
                    false,
                    false,
                    null,
                    null));
        }
        return new Question(now.round(), now.asking(), List.copyOf(options), true);
    }

    /** {@code cast} or {@code rank}, as this page sends it. */
    String command(String act) {
        return (practice ? "ballot.practice." : "ballot.") + act;
    }

    /** What the page promises about the choice. */
    String promise() {
        return Words.say(
                practice
                        ? "ballot.practice.promise"
                        : asking.secret() ? "ballot.promise.secret" : "ballot.promise.open");
    }

    /** The question above the practice, by what is asked about. */
    static String practised(Asking asking) {
        return Words.say("ballot.practice.question." + (asking.method().isPerPart() ? "part" : "list"));
    }
}
