package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.ballot.BallotOption;
import nl.routebord.ballot.Method;
import nl.routebord.ballot.MyBallot;
import nl.routebord.ballot.OptionId;
import nl.routebord.live.Feed;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** For who votes, on a phone or at home: part after part while it is open, then waiting, then the result. */
final class VotePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Span news = new Span();
    private final Walk walk;
    private final Sheet sheet;
    private final OwnChoices overview;
    private final Receipt receipt;
    private final ProposeForm propose;
    private final Waiting waiting;
    private final Results results;
    private final EarlierRounds earlier = new EarlierRounds(null);
    private transient @Nullable BallotBoard board;
    private transient @Nullable MyBallot mine;
    private transient @Nullable OptionId here;
    private final Paragraph turnout = new Paragraph();
    private int at = -1;

    private VotePanel(Place place, int level) {
        addClassName("ballot");
        news.addClassName("sr");
        news.getElement().setAttribute("role", "status");
        walk = new Walk(place.seat(), level, () -> go(at - 1), () -> go(at + 1));
        sheet = new Sheet(place.seat(), level, place.activity().question(), "ballot.rank");
        receipt = new Receipt(place.seat());
        overview = new OwnChoices(level, this::goTo);
        propose = new ProposeForm(place);
        waiting = new Waiting(level, place.seat());
        results = new Results(level, place.seat(), false, null);
        turnout.addClassNames("soft", "turnout");
        add(news, walk, sheet, overview, receipt, turnout, propose, waiting, results, earlier);
    }

    static Panel phone(Place place) {
        return panel(place, 1);
    }

    static Panel member(Place place) {
        return panel(place, 3);
    }

    private static Panel panel(Place place, int level) {
        var panel = new VotePanel(place, level);
        var activity = place.activity();
        return new Panel(
                panel,
                List.of(
                        new Feed<>(activity.board(), place.audience(), BallotBoard.class, panel::show),
                        new Feed<>(
                                activity.mine(place.scope().speaker()),
                                place.audience(),
                                MyBallot.class,
                                panel::show)));
    }

    private void show(BallotBoard now) {
        if (board != null && mine != null && now.isButTurnout(board)) {
            // A thousand phones four times a second: nothing else is looked at.
            board = now;
            tellTurnout(now);
            return;
        }
        tellNews(now);
        if (board != null && !now.round().equals(board.round())) {
            beginRound(now);
        }
        board = now;
        show();
    }

    /** Nobody has chosen in a round that has just begun; my own record is only read again when I choose myself. */
    private void beginRound(BallotBoard now) {
        if (mine != null && !mine.round().equals(now.round())) {
            mine = new MyBallot(now.round(), List.of(), mine.proposed(), null, mine.mayVote());
            at = -1;
        }
    }

    private void show(MyBallot now) {
        if (mine != null && !mine.round().equals(now.round())) {
            at = -1;
        }
        mine = now;
        show();
    }

    private void show() {
        if (board == null || mine == null) {
            return;
        }
        var options = board.standing();
        find(options, mine);
        var voting = board.isOpen()
                && mine.mayVote()
                && board.asking().isVoting()
                && !options.isEmpty()
                && board.round().equals(mine.round());
        var perPart = board.asking().method().isPerPart();
        var atEnd = at >= options.size() || !perPart;
        Voices.hide(walk, !voting || atEnd);
        Voices.hide(sheet, !voting || perPart);
        Voices.hide(overview, !voting || !atEnd || !perPart);
        receipt.show(mine.round(), mine.code());
        Voices.hide(receipt, !voting || !atEnd || mine.code().isEmpty());
        tellTurnout(board);
        Voices.hide(turnout, !voting);
        var given = board.asking().method() == Method.CONSENT;
        Voices.hide(propose, !board.isOpen() || given || (voting && !atEnd));
        Voices.hide(waiting, voting || board.shown() != null);
        Voices.hide(results, board.shown() == null);
        earlier.show(board.earlier());
        Voices.hide(earlier, voting || board.earlier().isEmpty());
        if (voting && !perPart) {
            sheet.show(Question.of(board), mine);
        } else if (voting && !atEnd) {
            walk.show(board.asking(), options, at, mine);
        } else if (voting) {
            overview.show(board.asking(), options, mine);
        } else if (board.shown() != null) {
            results.show(board.shown());
        } else {
            waiting.show(board, mine.mayVote());
        }
    }

    private void tellTurnout(BallotBoard board) {
        Html.text(turnout, Turnout.sentence(board.answered(), null));
    }

    /**
     * Where I am: first at the first part I did not answer, later with the part I was at, also when others came or went.
     * When my own part was taken off, the next one takes its place.
     */
    private void find(List<BallotOption> options, MyBallot mine) {
        var ids = options.stream().map(BallotOption::id).toList();
        if (at < 0) {
            at = (int) ids.stream()
                    .takeWhile(option -> mine.on(option).isPresent())
                    .count();
        } else if (here == null) {
            at = options.size();
        } else if (ids.contains(here)) {
            at = ids.indexOf(here);
        }
        at = Math.min(at, options.size());
        here = at < options.size() ? ids.get(at) : null;
    }

    private void goTo(OptionId option) {
        here = option;
        show();
        tellWhere();
    }

    private void go(int to) {
        if (board == null) {
            return;
        }
        var options = board.standing();
        at = Math.clamp(to, 0, options.size());
        here = at < options.size() ? options.get(at).id() : null;
        show();
        tellWhere();
    }

    private void tellWhere() {
        if (board == null) {
            return;
        }
        var options = board.standing();
        Html.text(
                news,
                at < options.size()
                        ? Words.say(
                                "ballot.now_at",
                                Map.of(
                                        "n",
                                        at + 1,
                                        "m",
                                        options.size(),
                                        "name",
                                        options.get(at).name()))
                        : Words.say("ballot.overview"));
    }

    /** One polite sentence for who does not see the page change; silent at the first frame. */
    private void tellNews(BallotBoard now) {
        if (board == null) {
            return;
        }
        if (now.phase() != board.phase()) {
            Html.text(news, Words.say("ballot.news." + now.phase().name().toLowerCase(Locale.ROOT)));
        } else if (now.standing().size() > board.standing().size()) {
            Html.text(
                    news,
                    Words.say(
                            "ballot.news.more",
                            Map.of("n", now.standing().size() - board.standing().size())));
        } else if (here != null
                && now.standing().stream().noneMatch(option -> option.id().equals(here))) {
            Html.text(news, Words.say("ballot.news.taken"));
        }
    }
}
