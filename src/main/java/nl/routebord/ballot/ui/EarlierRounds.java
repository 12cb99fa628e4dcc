package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.shell.Words;

/** What came out of earlier rounds, folded: the old texts and figures stay to be read. */
final class EarlierRounds extends Div {

    private static final long serialVersionUID = 1L;

    private transient List<BallotBoard.Earlier> shown = List.of();

    EarlierRounds() {
        addClassNames("gap", "small");
    }

    void show(List<BallotBoard.Earlier> rounds) {
        if (!rounds.equals(shown)) {
            shown = rounds;
            removeAll();
            rounds.forEach(round -> add(folded(round)));
        }
        Voices.hide(this, rounds.isEmpty());
    }

    private static NativeDetails folded(BallotBoard.Earlier round) {
        var rows = new Div();
        rows.addClassName("tallies");
        var most = Results.most(round.result());
        round.result().forEach(tally -> {
            var row = new TallyRow();
            row.show(round.asking().method(), tally, most);
            rows.add(row);
        });
        var details = new NativeDetails();
        details.addClassName("more");
        details.setSummaryText(Words.say("ballot.earlier", Map.of("n", round.number())));
        details.setContent(new Div(
                new Paragraph(Turnout.sentence(round.answered(), round.present())),
                Voices.legend(round.asking()),
                rows));
        return details;
    }
}
