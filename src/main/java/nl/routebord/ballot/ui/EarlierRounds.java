package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Map;
import nl.routebord.ballot.Shown;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** What came out of earlier rounds, folded: the old question, texts, figures and reasons stay to be read as they were. */
final class EarlierRounds extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Keyed<Shown, Folded> folds;

    /** {@code desk} is where each of them can be printed and its reasons hidden; null on other screens. */
    EarlierRounds(@Nullable Place desk) {
        addClassNames("gap", "small");
        folds = new Keyed<>(this, Shown::round, round -> new Folded(round, desk), Folded::show);
    }

    void show(List<Shown> rounds) {
        folds.show(rounds);
        Voices.hide(this, rounds.isEmpty());
    }

    private static final class Folded extends NativeDetails {

        private static final long serialVersionUID = 1L;

        private final RoundResult result;
        private transient @Nullable Shown shown;

        Folded(Shown round, @Nullable Place desk) {
            result = new RoundResult(false, desk == null ? null : desk.seat());
            var around = new Div(result);
            if (desk != null) {
                around.add(new SheetLink(desk, round.round()));
            }
            addClassName("more");
            setSummaryText(Words.say("ballot.earlier", Map.of("n", round.number())));
            setContent(around);
        }

        void show(Shown round) {
            if (!round.equals(shown)) {
                shown = round;
                result.show(round);
            }
        }
    }
}
