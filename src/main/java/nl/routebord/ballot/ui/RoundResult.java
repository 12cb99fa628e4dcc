package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.HowAsked;
import nl.routebord.ballot.Shown;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * One closed round, of now or earlier: what was asked and how, of how many, what was decided, and the parts with most support
 * first; the groups and the reasons one tap away per part.
 */
final class RoundResult extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph question = Stored.text(new Paragraph());
    private final Paragraph how = new Paragraph();
    private final Paragraph turnout = new Paragraph();
    private final Decided decided = new Decided();
    private final ClientsNote clients = new ClientsNote();
    private final Div legend = new Div();
    private final Paragraph few = new Paragraph(Words.say("ballot.result.too_few"));
    private final Div card = new Div();
    private final Paragraph honest = new Paragraph(Words.say("ballot.result.noname"));
    private final transient Keyed<Results.Line, Outcome> outcomes;
    private transient @Nullable Asking asked;

    /**
     * {@code told} where the page around it tells the question and how it is asked; {@code desk} is the seat from which reasons
     * can be hidden, null elsewhere.
     */
    RoundResult(boolean told, @Nullable String desk) {
        addClassName("round-result");
        Voices.hide(question, told);
        Voices.hide(how, told);
        question.addClassName("asked");
        how.addClassName("soft");
        turnout.addClassName("soft");
        var head = new Div(question, how, turnout);
        head.addClassName("head");
        few.addClassNames("note", "adapt");
        var tallies = new Div();
        tallies.addClassName("tallies");
        card.add(tallies);
        card.addClassName("card");
        outcomes = new Keyed<>(tallies, line -> line.tally().option(), line -> new Outcome(desk), Outcome::show);
        honest.addClassName("soft");
        add(head, decided, clients, legend, few, card, honest);
    }

    void show(Shown round) {
        Html.text(question, round.figures().question());
        Html.text(how, HowAsked.sentence(round.asking(), round.number()));
        Html.text(turnout, Turnout.sentence(round.figures()));
        if (!round.asking().equals(asked)) {
            asked = round.asking();
            legend.removeAll();
            legend.add(Voices.legend(round.asking()));
        }
        outcomes.show(Results.lines(round));
        Voices.hide(few, !round.tooFew());
        Voices.hide(legend, round.tooFew());
        Voices.hide(card, round.tooFew());
        Voices.hide(honest, round.tooFew());
        decided.show(round.decision());
        clients.show(round);
    }
}
