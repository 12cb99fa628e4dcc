package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.ballot.BallotOption;
import nl.routebord.live.Feed;
import nl.routebord.live.Live;
import nl.routebord.live.Presence;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.RbPager;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** On the projector: how many voted while it is open, that it is closed, and the result when it is revealed. */
final class HallPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** More names than this do not fit beside the big number. */
    private static final int NAMES = 8;

    private final Div voting = new Div();
    private final Paragraph figure = new Paragraph();
    private final Paragraph of = new Paragraph();
    private final Span progress = new Span();
    private final Paragraph names = new Paragraph();
    private final Paragraph promise = new Paragraph();
    private final Span promiseWords = new Span();
    private final Div still = new Div();
    private final Paragraph say = new Paragraph();
    private final Paragraph then = new Paragraph();
    private final HallResult result = new HallResult();
    private final RbPager pages =
            RbPager.around(result, 1, Words.say("ballot.hall.page", RbPager.PLACES), Words.say("ballot.hall.pause"));
    private transient @Nullable BallotBoard board;
    private int present;

    private HallPanel(String asked) {
        addClassName("ballot");
        var question = Stored.text(new H1(asked));
        question.addClassName("question");
        figure.addClassName("figure");
        of.addClassName("of");
        progress.addClassName("progress");
        progress.getElement().setAttribute("aria-hidden", "true").appendChild(new Element("i"));
        Stored.text(names).addClassName("parts");
        promise.addClassName("promise");
        promise.add(Icon.LOCK.create(), promiseWords);
        voting.addClassName("huge");
        voting.add(figure, of, progress, names, promise);
        var art = new Div();
        art.addClassNames("art", "art-post");
        art.getElement().setAttribute("aria-hidden", "true");
        say.addClassName("say");
        then.addClassName("then");
        still.addClassName("still");
        still.add(art, say, then);
        add(question, voting, still, pages);
    }

    static Panel of(Place place) {
        var panel = new HallPanel(place.activity().question());
        var feeds = new ArrayList<Feed<?>>();
        feeds.add(new Feed<>(place.activity().board(), place.audience(), BallotBoard.class, panel::show));
        if (place.scope().workshop() != null) {
            feeds.add(new Feed<>(
                    Live.presence(place.scope().evening().toString()), place.audience(), Presence.class, panel::show));
        }
        return new Panel(panel, List.copyOf(feeds));
    }

    private void show(Presence now) {
        present = now.total();
        show();
    }

    private void show(BallotBoard now) {
        board = now;
        show();
    }

    private void show() {
        if (board == null) {
            return;
        }
        Voices.hide(voting, !board.isOpen());
        Voices.hide(still, board.phase() != Phase.PREPARED && !board.isWaiting());
        Voices.hide(pages, board.shown() == null);
        if (board.isOpen()) {
            showVoting(board);
        } else if (board.shown() == null) {
            showStill(board);
        } else {
            result.show(board.shown());
        }
    }

    private void showVoting(BallotBoard board) {
        var total = Math.max(present, board.answered());
        Html.text(figure, Integer.toString(board.answered()));
        Html.text(
                of, total == 0 ? Words.say("ballot.hall.of_nobody") : Words.say("ballot.hall.of", Map.of("m", total)));
        progress.getStyle()
                .set("--n", Integer.toString(board.answered()))
                .set("--of", Integer.toString(Math.max(1, total)));
        Html.text(promiseWords, Words.say(board.asking().secret() ? "ballot.hall.secret" : "ballot.hall.promise"));
        var stage = board.asking().stage();
        if (stage != null) {
            Html.text(
                    promiseWords,
                    Words.say("ballot.waiting.stage." + stage.name().toLowerCase(Locale.ROOT)));
        }
        showNames(board.standing());
    }

    private void showNames(List<BallotOption> options) {
        var words = new ArrayList<>(
                options.stream().limit(NAMES).map(BallotOption::name).toList());
        if (options.size() > NAMES) {
            words.add(Words.say("ballot.hall.more", Map.of("n", options.size() - NAMES)));
        }
        Html.text(names, String.join(" · ", words));
    }

    private void showStill(BallotBoard board) {
        if (board.phase() == Phase.PREPARED) {
            Html.text(say, Words.say("ballot.hall.prepared"));
            Html.text(
                    then,
                    Words.say(
                            "ballot.hall.prepared.then",
                            Map.of("n", board.standing().size())));
        } else {
            Html.text(say, Words.say("ballot.waiting.closed"));
            Html.text(
                    then,
                    Turnout.sentence(board.answered(), board.present()) + " " + Words.say("ballot.hall.closed.then"));
        }
    }
}
