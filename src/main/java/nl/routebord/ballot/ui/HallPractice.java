package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Map;
import nl.routebord.ballot.PracticeBoard;
import nl.routebord.live.Feed;
import nl.routebord.live.Live;
import nl.routebord.live.Presence;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.RbCountdown;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** On the projector: the practice takes the place of the vote while it lasts, and never looks like it. */
final class HallPractice extends Div {

    private static final long serialVersionUID = 1L;

    private final Panel vote;
    private final Div practice = new Div();
    private final H1 question = new H1();
    private final Div asked = new Div();
    private final Paragraph figure = new Paragraph();
    private final Paragraph of = new Paragraph();
    private final RbCountdown countdown = new RbCountdown();
    private final PracticeCounts counts = new PracticeCounts();
    private transient PracticeBoard.@Nullable Now now;
    private int present;

    private HallPractice(Panel vote) {
        this.vote = vote;
        addClassName("ballot");
        var sign = new Paragraph(Icon.PENCIL.create(), new Span(Words.say("ballot.practice.promise")));
        sign.addClassName("practice-sign");
        question.addClassName("question");
        figure.addClassName("figure");
        of.addClassName("of");
        asked.addClassName("huge");
        asked.add(figure, of, countdown);
        practice.addClassNames("ballot", "practice");
        practice.add(sign, question, asked, counts);
        add(vote.component());
    }

    /** The panel of the vote, behind its practice. */
    static Panel before(Place place, Panel vote) {
        var panel = new HallPractice(vote);
        var feeds = new ArrayList<Feed<?>>(vote.feeds());
        feeds.add(new Feed<>(
                PracticeBoard.topic(place.activity().id()), place.audience(), PracticeBoard.class, panel::show));
        if (place.scope().workshop() != null) {
            feeds.add(new Feed<>(
                    Live.presence(place.scope().evening().toString()), place.audience(), Presence.class, panel::show));
        }
        return new Panel(panel, feeds);
    }

    private void show(Presence room) {
        present = room.total();
        show();
    }

    private void show(PracticeBoard board) {
        now = board.now();
        show();
    }

    private void show() {
        Voices.hide(vote.component(), now != null);
        countdown.show(now == null ? null : now.left(), ActivityView.GRACE);
        if (now == null) {
            practice.removeFromParent();
            return;
        }
        if (practice.getParent().isEmpty()) {
            addComponentAsFirst(practice);
        }
        Html.text(question, Question.practised(now.asking()));
        Html.text(figure, Integer.toString(now.answered()));
        Html.text(of, Words.say("ballot.practice.of", Map.of("m", Math.max(present, now.answered()))));
        Voices.hide(asked, now.result() != null);
        counts.show(now);
    }
}
