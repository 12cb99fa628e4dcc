package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.ballot.Tally;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;
import org.jspecify.annotations.Nullable;

/** What we chose together, most support first; the groups and the reasons one tap away per part. */
final class Results extends Section {

    private static final long serialVersionUID = 1L;

    private final Paragraph turnout = new Paragraph();
    private final Div legend = new Div();
    private final Paragraph few = new Paragraph(Words.say("ballot.result.too_few"));
    private final Div card = new Div();
    private final Decided decided = new Decided();
    private final Proof proof;
    private final transient Keyed<Line, Outcome> outcomes;
    private transient @Nullable Asking asked;

    /** One part with what is needed to draw it. */
    record Line(Asking asking, Tally tally, int most) {}

    Results(int level, String seat) {
        addClassName("ballot-part");
        turnout.addClassName("soft");
        var head = new Div(new Heading(level, Words.say("ballot.result.title")), turnout);
        head.addClassName("head");
        few.addClassNames("note", "adapt");
        var tallies = new Div();
        tallies.addClassName("tallies");
        card.add(tallies);
        card.addClassName("card");
        outcomes = new Keyed<>(tallies, line -> line.tally().option(), line -> new Outcome(), Outcome::show);
        var honest = new Paragraph(Words.say("ballot.result.noname"));
        honest.addClassName("soft");
        proof = new Proof(seat);
        add(head, decided, legend, few, card, honest, proof);
    }

    void show(BallotBoard board) {
        turnout.setText(Turnout.sentence(board));
        if (!board.asking().equals(asked)) {
            asked = board.asking();
            legend.removeAll();
            legend.add(Voices.legend(board.asking()));
        }
        outcomes.show(lines(board));
        var tooFew = board.proof() != null && board.proof().tooFew();
        Voices.hide(few, !tooFew);
        Voices.hide(card, tooFew);
        decided.show(board);
        proof.show(board);
    }

    static List<Line> lines(BallotBoard board) {
        var result = board.result() == null ? List.<Tally>of() : board.result();
        var most = most(result);
        return result.stream()
                .map(tally -> new Line(board.asking(), tally, most))
                .toList();
    }

    /** The points of the part that has most. */
    static int most(List<Tally> result) {
        return result.stream().mapToInt(tally -> tally.figures().points()).max().orElse(0);
    }
}
