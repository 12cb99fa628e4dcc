package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Phase;

/** What there is while nobody can vote: before it opens, and between closing and revealing. */
final class Waiting extends Div {

    private static final long serialVersionUID = 1L;

    private final Heading title;
    private final Paragraph then = new Paragraph();
    private final Receipt receipt;

    Waiting(int level, String seat) {
        addClassName("empty");
        var art = new Div();
        art.addClassNames("art", "art-post");
        art.getElement().setAttribute("aria-hidden", "true");
        title = new Heading(level);
        then.addClassName("lead");
        receipt = new Receipt(seat);
        add(art, title, then, receipt);
    }

    void show(BallotBoard board, boolean mayVote) {
        var state = board.phase() == Phase.PREPARED ? "prepared" : board.isOpen() ? "empty" : "closed";
        Html.text(title, Words.say("ballot.waiting." + state));
        Html.text(then, Words.say("ballot.waiting." + state + ".then"));
        if (board.isOpen() && !mayVote) {
            Html.text(title, Words.say("ballot.waiting.nocard"));
            Html.text(then, Words.say("ballot.waiting.nocard.then"));
        }
        var stage = board.asking().stage();
        if (board.isOpen() && stage != null) {
            var code = stage.name().toLowerCase(Locale.ROOT);
            Html.text(title, Words.say("ballot.waiting.stage." + code));
            Html.text(
                    then,
                    board.standing().stream()
                            .map(option -> option.name() + ": " + option.sentence())
                            .collect(Collectors.joining("\n")));
        }
        receipt.show(board.round(), "");
        Voices.hide(receipt, !board.phase().isOver());
    }
}
