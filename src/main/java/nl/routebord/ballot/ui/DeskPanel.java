package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.ballot.BallotOption;
import nl.routebord.live.Feed;
import nl.routebord.live.Live;
import nl.routebord.live.Presence;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** At the desk: how many voted, the parts with take off and put back, and the numbers once they may be seen. */
final class DeskPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph turnout = new Paragraph();
    private final Paragraph note = new Paragraph();
    private final Span sign = new Span();
    private final Span noteWords = new Span();
    private final Section parts = new Section();
    private final ProposeForm propose;
    private final DeskPromise promise;
    private final DeskStages stages;
    private final PaperForm paper;
    private final DecideForm decide;
    private final SheetLink sheet;
    private final EarlierRounds earlier;
    private final Numbers numbers = new Numbers();
    private final Results results;
    private final transient Keyed<BallotOption, DeskPart> cards;
    private transient @Nullable BallotBoard board;
    private int present;

    private DeskPanel(Place place) {
        addClassName("ballot");
        note.addClassName("note");
        note.getElement().setAttribute("role", "status");
        note.add(sign, noteWords);
        propose = new ProposeForm(place);
        results = new Results(2, place.seat(), true, place.seat());
        promise = new DeskPromise(place);
        stages = new DeskStages(place);
        paper = new PaperForm(place.seat());
        decide = new DecideForm(place);
        sheet = new SheetLink(place);
        earlier = new EarlierRounds(place);
        var list = new UnorderedList();
        list.addClassName("cards");
        cards = new Keyed<>(
                list,
                BallotOption::id,
                option -> new DeskPart(place.seat(), option),
                (card, option) ->
                        card.show(option, board != null && board.phase().isOver(), board != null && board.frozen()));
        parts.addClassNames("gap", "small");
        parts.add(new H2(Words.say("ballot.desk.parts")), list);
        add(turnout, note, promise, stages, results, numbers, sheet, decide, paper, propose, parts, earlier);
    }

    static Panel of(Place place) {
        var panel = new DeskPanel(place);
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
        showTurnout();
    }

    private void show(BallotBoard now) {
        board = now;
        showTurnout();
        Html.text(noteWords, Words.say(noteKey(now)));
        sign.removeAll();
        sign.add(sign(now).create());
        cards.show(now.options());
        promise.show(now);
        stages.show(now);
        paper.show(now);
        decide.show(now);
        earlier.show(now.earlier());
        Voices.hide(propose, now.phase().isOver());
        Voices.hide(parts, now.isWaiting());
        Voices.hide(numbers, now.shown() == null || now.shown().tooFew());
        Voices.hide(results, now.shown() == null);
        Voices.hide(sheet, now.shown() == null);
        if (now.shown() != null) {
            numbers.show(now.shown());
            results.show(now.shown());
            sheet.show(now.shown().round());
        }
    }

    private void showTurnout() {
        if (board == null) {
            return;
        }
        Html.text(
                turnout,
                Turnout.sentence(board.answered(), board.isOpen() ? Integer.valueOf(present) : board.present()));
        Voices.hide(turnout, board.phase() == Phase.PREPARED || board.result() != null);
    }

    /** An eye only where the result is to be seen. */
    private static Icon sign(BallotBoard board) {
        if (board.phase() == Phase.PREPARED) {
            return Icon.PENCIL;
        }
        return board.result() == null ? Icon.LOCK : Icon.EYE;
    }

    private static String noteKey(BallotBoard board) {
        if (board.phase() == Phase.PREPARED) {
            return "ballot.desk.prepared";
        }
        if (board.phase() == Phase.CLOSING) {
            return "ballot.desk.closing";
        }
        if (board.isOpen()) {
            return "ballot.desk.open";
        }
        return board.result() == null ? "ballot.desk.closed" : "ballot.desk.revealed";
    }
}
