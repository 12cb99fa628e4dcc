package nl.routebord.criteria.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.live.Feed;
import nl.routebord.shell.Html;
import nl.routebord.shell.RbPager;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;

/** On the projector: the most supported points first, six a page; the page of a new one comes up by itself. */
final class HallPanel extends Div {

    private static final int PER_PAGE = 6;

    private final OrderedList rows = new OrderedList();
    private final RbPager pager =
            RbPager.around(rows, PER_PAGE, Words.say("criteria.page", RbPager.PLACES), Words.say("criteria.pause"));
    private final Span total = Html.span("", "chip");
    private final Paragraph say = Html.paragraph("say");
    private final Paragraph then = Html.paragraph("then");
    private final HtmlContainer still = Html.still("art-chairs", say, then);
    private final transient Arrivals arrivals = new Arrivals();
    private final transient Keyed<CriteriaBoard.Item, HallLine> lines;
    private boolean counted;
    private int most;

    private HallPanel(String asked) {
        addClassName("criteria-panel");
        var question = Stored.text(new H1(asked));
        question.addClassName("question");
        rows.addClassName("rows");
        lines = new Keyed<>(rows, CriteriaBoard.Item::id, item -> new HallLine(), this::fill);
        var notes = new Div(total);
        notes.addClassName("notes");
        add(question, pager, notes, still);
    }

    static Panel of(Place place) {
        var panel = new HallPanel(place.activity().question());
        return new Panel(
                panel,
                List.of(new Feed<>(place.activity().board(), place.audience(), CriteriaBoard.class, panel::show)));
    }

    private void show(CriteriaBoard all) {
        var board = all.onScreen();
        var items = board.bySupport();
        counted = board.counted();
        most = items.isEmpty() ? 0 : items.getFirst().support();
        arrivals.hear(items);
        lines.show(items);
        var places = new HashMap<>(RbPager.PLACES);
        places.put("worries", board.worries());
        var waiting = all.waiting();
        var wait = waiting == 0 ? "" : " · " + Words.say("workshop.hall.waiting", Map.of("n", waiting));
        pager.say(Words.say("criteria.hall.page", places) + wait);
        Html.text(total, count(board, items.size(), wait));
        Html.text(
                say,
                waiting == 0 ? Words.say("criteria.empty") : Words.say("workshop.hall.allwait", Map.of("n", waiting)));
        Html.text(then, board.phase().takesVoices() && waiting == 0 ? Words.say("criteria.empty.then") : "");
        Html.hide(still, !items.isEmpty());
        pager.getElement().setAttribute("hidden", items.isEmpty());
        Html.hide(total, items.isEmpty() || items.size() > PER_PAGE);
    }

    /** One chip beside those of the foot: what matters most now, and no more than that has room. */
    private static String count(CriteriaBoard board, int points, String waiting) {
        var listed = board.shortlisted();
        if (board.isShort()) {
            return Words.say("criteria.short.alone", Map.of("n", listed)) + waiting;
        }
        var total = Words.say("criteria.total", Map.of("n", points, "worries", board.worries()));
        if (!waiting.isEmpty()) {
            return total + waiting;
        }
        return total + " · "
                + (listed == 0
                        ? Words.say("workshop.clients", Map.of("n", board.clients()))
                        : Words.say("criteria.hall.short", Map.of("n", listed)));
    }

    private void fill(HallLine line, CriteriaBoard.Item item) {
        line.show(item, arrivals.isFresh(item.id()), counted, most);
    }
}
