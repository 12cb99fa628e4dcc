package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.ballot.Tally;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;

/** What we chose together, most support first; the groups and the reasons one tap away per part. */
final class Results extends Section {

    private static final long serialVersionUID = 1L;

    private final Paragraph turnout = new Paragraph();
    private final transient Keyed<Tally, Outcome> outcomes;

    Results(int level) {
        addClassName("ballot-part");
        turnout.addClassName("soft");
        var head = new Div(new Heading(level, Words.say("ballot.result.title")), turnout);
        head.addClassName("head");
        var tallies = new Div();
        tallies.addClassName("tallies");
        var card = new Div(tallies);
        card.addClassName("card");
        outcomes = new Keyed<>(tallies, Tally::option, tally -> new Outcome(), Outcome::show);
        var honest = new Paragraph(Words.say("ballot.result.noname"));
        honest.addClassName("soft");
        add(head, Voices.legend(), card, honest);
    }

    void show(BallotBoard board) {
        turnout.setText(Turnout.sentence(board.answered(), board.present()));
        var result = board.result();
        outcomes.show(result == null ? List.of() : result);
    }
}
