package nl.routebord.followup.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.routebord.followup.AnswersBoard;
import nl.routebord.followup.Case;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Pages;
import nl.routebord.workshop.ui.spi.Slice;

/**
 * What people said on one board, as far as the filter lets it through, a page at a time, with where the board stands by the
 * promise. What was chosen on another page stays chosen: those rows are only hidden.
 */
final class BoardCases extends Div {

    private final HtmlContainer name = Html.heading(3, "");
    private final Span term = new Span();
    private final Span waiting = Html.span("", "soft");
    private final HtmlContainer all = new HtmlContainer("label");
    private final transient Slice slice = new Slice();
    private final transient Pages pages = new Pages(slice, this::draw);
    private final transient Keyed<Case, CaseRow> rows;
    private final transient Set<UUID> visited = new HashSet<>();
    private transient List<Case> cases = List.of();
    private Case.Filter filter = Case.Filter.WAITING;

    BoardCases(AnswersBoard.Board board) {
        addClassNames("board-cases", "gap", "small");
        Stored.text(name);
        var list = new UnorderedList();
        list.addClassName("cases");
        rows = new Keyed<>(list, BoardCases::key, CaseRow::new, CaseRow::show);
        var facts = new Div(term, waiting);
        facts.addClassName("row");
        all.addClassName("pick");
        if (board.activity() != null) {
            var box = new Input();
            box.setType("checkbox");
            box.getElement()
                    .setAttribute("name", "boards")
                    .setAttribute("value", board.activity().toString());
            all.add(box, new Span(Words.say("followup.whole")));
        }
        add(name, facts, all, pages.above(), list, pages.below());
    }

    void show(AnswersBoard.Board now, Case.Filter wanted) {
        Html.text(name, Words.say("followup.board", Map.of("step", Pieces.step(now.step()), "name", now.name())));
        term.removeAll();
        term.add(Pieces.term(now.term()));
        Html.text(waiting, Words.say("followup.waiting", Map.of("n", now.waiting())));
        cases = now.cases().stream().filter(one -> one.is(wanted)).toList();
        var order = cases.stream().map(BoardCases::key).toList();
        if (wanted == filter) {
            slice.follow(order, Set.of());
        } else {
            filter = wanted;
            slice.anew(order);
        }
        draw();
        Html.hide(all, now.activity() == null || now.cases().stream().noneMatch(one -> one.is(Case.Filter.WAITING)));
    }

    private void draw() {
        var page = Set.copyOf(slice.shown());
        visited.addAll(page);
        var drawn = cases.stream().filter(one -> visited.contains(key(one))).toList();
        visited.retainAll(drawn.stream().map(BoardCases::key).toList());
        rows.show(drawn);
        rows.each(row -> Html.hide(row, !page.contains(row.key())));
        pages.show();
    }

    private static UUID key(Case one) {
        return one.item().id();
    }
}
