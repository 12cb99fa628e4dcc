package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Map;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.ballot.PracticeBoard;
import nl.routebord.live.Feed;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.RbCountdown;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** At the desk, before the first vote: one tap lets the room practise, another stops it; it also stops by itself. */
final class DeskPractice extends Div {

    private static final long serialVersionUID = 1L;

    private final RbForm start;
    private final Div running = new Div();
    private final Span words = new Span();
    private final RbCountdown countdown = new RbCountdown();
    private transient PracticeBoard.@Nullable Now now;
    private boolean prepared;

    private DeskPractice(Place place) {
        addClassNames("practice", "row", "steers");
        getElement().setAttribute("data-home", "").setAttribute("tabindex", "-1");
        var hint = new Span(Words.say("ballot.practice.hint"));
        hint.addClassName("hint");
        start = act("start", place).add(hint);
        running.addClassName("row");
        running.add(new Paragraph(Icon.PENCIL.create(), words), countdown, act("stop", place));
        add(start);
    }

    /** The panel of the vote, under the practice. */
    static Panel above(Place place, Panel vote) {
        var practice = new DeskPractice(place);
        var both = new Div(practice, vote.component());
        both.addClassName("ballot");
        var feeds = new ArrayList<Feed<?>>(vote.feeds());
        var activity = place.activity();
        feeds.add(
                new Feed<>(PracticeBoard.topic(activity.id()), place.audience(), PracticeBoard.class, practice::show));
        feeds.add(new Feed<>(activity.board(), place.audience(), BallotBoard.class, practice::show));
        return new Panel(both, feeds);
    }

    private void show(PracticeBoard board) {
        now = board.now();
        show();
    }

    private void show(BallotBoard board) {
        prepared = board.phase() == Phase.PREPARED;
        show();
    }

    private void show() {
        Voices.hide(this, !prepared);
        Voices.hide(start, now != null);
        if (now == null) {
            running.removeFromParent();
        } else if (running.getParent().isEmpty()) {
            add(running);
        }
        countdown.show(now == null ? null : now.left(), ActivityView.GRACE);
        if (now != null) {
            Html.text(
                    words,
                    Words.say(
                            now.result() == null ? "ballot.practice.running" : "ballot.practice.shown",
                            Map.of("n", now.answered())));
        }
    }

    private static RbForm act(String which, Place place) {
        var activity = place.activity().id().toString();
        return RbForm.of("ballot.practice." + which, place.seat())
                .key("ballot.practice." + which + ":" + activity)
                .hidden("activity", activity)
                .add(RbForm.button(Words.say("ballot.practice." + which)));
    }
}
