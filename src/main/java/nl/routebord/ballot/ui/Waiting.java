package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.ballot.MyBallot;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Phase;

/** What there is while nobody can vote: before it opens, and between closing and revealing. */
final class Waiting extends Div {

    private static final long serialVersionUID = 1L;

    private final Heading title;
    private final Paragraph then = new Paragraph();
    private final Paragraph receipt = new Paragraph();
    private final Span counted = new Span();

    Waiting(int level) {
        addClassName("empty");
        var art = new Div();
        art.addClassNames("art", "art-post");
        art.getElement().setAttribute("aria-hidden", "true");
        title = new Heading(level);
        then.addClassName("lead");
        receipt.addClassName("receipt");
        receipt.add(Icon.CHECK.create(), counted);
        add(art, title, then, receipt);
    }

    void show(BallotBoard board, MyBallot mine) {
        var state = board.phase() == Phase.PREPARED ? "prepared" : board.isOpen() ? "empty" : "closed";
        title.setText(Words.say("ballot.waiting." + state));
        then.setText(Words.say("ballot.waiting." + state + ".then"));
        var given = board.standing().stream()
                .filter(option -> mine.on(option.id()).isPresent())
                .count();
        counted.setText(Words.say("ballot.receipt.counted", Map.of("n", given)));
        Voices.hide(receipt, given == 0 || board.isOpen());
    }
}
