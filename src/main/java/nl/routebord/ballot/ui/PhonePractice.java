package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import nl.routebord.ballot.MyBallot;
import nl.routebord.ballot.PracticeBoard;
import nl.routebord.ballot.RoundId;
import nl.routebord.live.Feed;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.RbCountdown;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** On a phone in the room: the same taps as in the vote that follows, under words that say that they do not count. */
final class PhonePractice extends Div {

    private static final long serialVersionUID = 1L;

    private final String seat;
    private final Panel vote;
    private final Span news = new Span();
    private final Div practice = new Div();
    private final RbCountdown countdown = new RbCountdown();
    private final Div asked = new Div();
    private final Div after = new Div();
    private transient PracticeBoard.@Nullable Now now;
    private transient @Nullable MyBallot mine;
    private transient @Nullable RoundId drawn;
    private transient @Nullable Sheet sheet;
    private transient @Nullable VoteForm form;

    private PhonePractice(Place place, Panel vote) {
        this.seat = place.seat();
        this.vote = vote;
        addClassName("ballot");
        news.addClassName("sr");
        news.getElement().setAttribute("role", "status");
        var sign = new Paragraph(Icon.PENCIL.create(), new Span(Words.say("ballot.practice.promise")));
        sign.addClassNames("note", "practice-sign");
        asked.addClassName("ballot-part");
        var then = new Paragraph(Words.say("ballot.practice.over.then"));
        then.addClassName("lead");
        after.addClassName("empty");
        after.add(new Heading(1, Words.say("ballot.practice.over")), then);
        practice.addClassNames("ballot-part", "practice");
        practice.add(sign, countdown, asked, after);
        add(news, vote.component());
    }

    /** The panel of the vote, behind its practice. */
    static Panel before(Place place, Panel vote) {
        var panel = new PhonePractice(place, vote);
        var activity = place.activity().id();
        var feeds = new ArrayList<Feed<?>>(vote.feeds());
        feeds.add(new Feed<>(PracticeBoard.topic(activity), place.audience(), PracticeBoard.class, panel::show));
        feeds.add(new Feed<>(
                PracticeBoard.mine(activity, place.scope().speaker()), place.audience(), MyBallot.class, panel::show));
        return new Panel(panel, feeds);
    }

    private void show(PracticeBoard board) {
        if (mine != null && mine.mayVote()) {
            tell(board.now());
        }
        now = board.now();
        show();
    }

    private void show(MyBallot own) {
        mine = own;
        show();
    }

    private void show() {
        var practising = now != null && mine != null && mine.mayVote();
        if (!practising) {
            practice.removeFromParent();
        } else if (practice.getParent().isEmpty()) {
            addComponentAtIndex(1, practice);
        }
        Voices.hide(vote.component(), practising);
        countdown.show(now == null ? null : now.left(), ActivityView.GRACE);
        if (now != null && mine != null && practising) {
            var over = now.result() != null;
            Voices.hide(asked, over);
            Voices.hide(after, !over);
            if (!over) {
                ask(now, mine);
            }
        }
    }

    /** Drawn once for each practice; my own record is only read again when I choose myself. */
    private void ask(PracticeBoard.Now now, MyBallot mine) {
        var question = Question.of(now);
        if (!now.round().equals(drawn)) {
            drawn = now.round();
            asked.removeAll();
            draw(question);
        }
        var own = now.round().equals(mine.round())
                ? mine
                : new MyBallot(now.round(), java.util.List.of(), 0, null, mine.mayVote());
        if (sheet != null) {
            sheet.show(question, own);
        }
        if (form != null) {
            form.show(own.votes().stream().findFirst().orElse(null));
        }
    }

    private void draw(Question question) {
        sheet = null;
        form = null;
        if (!question.asking().method().isPerPart()) {
            sheet = new Sheet(seat, 1, Question.practised(question.asking()), question.command("rank"));
            asked.add(sheet);
            return;
        }
        var part = question.standing().getFirst();
        var sentence = new Paragraph(part.sentence());
        sentence.addClassName("soft");
        var head = new Div(new Heading(1, part.name()), sentence);
        head.addClassName("head");
        form = new VoteForm(seat, question, part);
        asked.add(head, form.component());
    }

    /** For who does not see the page change; only what is new is said. */
    private void tell(PracticeBoard.@Nullable Now next) {
        var before = now;
        if (next == null) {
            Html.text(news, before == null ? "" : Words.say("ballot.practice.over"));
        } else if (before == null || (before.result() == null) != (next.result() == null)) {
            Html.text(news, Words.say(next.result() == null ? "ballot.practice.promise" : "ballot.practice.over"));
        }
    }
}
