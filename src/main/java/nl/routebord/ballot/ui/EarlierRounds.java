package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Map;
import nl.routebord.ballot.Shown;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** What came out of earlier rounds, folded: the old question, texts, figures and reasons stay to be read as they were. */
final class EarlierRounds extends Div {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Place desk;
    private transient List<Shown> shown = List.of();

    /** {@code desk} is where each of them can be printed; null on other screens. */
    EarlierRounds(@Nullable Place desk) {
        this.desk = desk;
        addClassNames("gap", "small");
    }

    void show(List<Shown> rounds) {
        if (!rounds.equals(shown)) {
            shown = rounds;
            removeAll();
            rounds.forEach(round -> add(folded(round)));
        }
        Voices.hide(this, rounds.isEmpty());
    }

    private NativeDetails folded(Shown round) {
        var result = new RoundResult(false);
        result.show(round);
        var around = new Div(result);
        if (desk != null) {
            around.add(new SheetLink(desk, round.round()));
        }
        var details = new NativeDetails();
        details.addClassName("more");
        details.setSummaryText(Words.say("ballot.earlier", Map.of("n", round.number())));
        details.setContent(around);
        return details;
    }
}
