package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.RoundId;
import nl.routebord.ballot.Shown;
import nl.routebord.ballot.Tally;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** What we chose together, and by which receipts everybody can check it. */
final class Results extends Section {

    private static final long serialVersionUID = 1L;

    private final RoundResult round;
    private final Proof proof;

    /** One part with what is needed to draw it. */
    record Line(RoundId round, Asking asking, Tally tally, int most) {}

    /** {@code desk} is the seat from which reasons can be hidden; null on phones. */
    Results(int level, String seat, boolean told, @Nullable String desk) {
        addClassName("ballot-part");
        round = new RoundResult(told, desk);
        proof = new Proof(seat);
        add(new Heading(level, Words.say("ballot.result.title")), round, proof);
    }

    void show(Shown shown) {
        round.show(shown);
        proof.show(shown);
    }

    static List<Line> lines(Shown shown) {
        var most = shown.fullBar();
        return shown.result().stream()
                .map(tally -> new Line(shown.round(), shown.asking(), tally, most))
                .toList();
    }
}
