package nl.routebord.followup.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import nl.routebord.followup.AnswersBoard;
import nl.routebord.followup.Case;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;

/** What people said on one board, as far as the filter lets it through, with where the board stands by the promise. */
final class BoardCases extends Div {

    private final HtmlContainer name = Html.heading(3, "");
    private final Span term = new Span();
    private final Span waiting = Html.span("", "soft");
    private final HtmlContainer all = new HtmlContainer("label");
    private final transient Keyed<Case, CaseRow> rows;

    BoardCases(AnswersBoard.Board board) {
        addClassNames("board-cases", "gap", "small");
        Stored.text(name);
        var list = new UnorderedList();
        list.addClassName("cases");
        rows = new Keyed<>(list, one -> one.item().id(), CaseRow::new, CaseRow::show);
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
        add(name, facts, all, list);
    }

    void show(AnswersBoard.Board now, Case.Filter filter) {
        name.setText(Words.say("followup.board", Map.of("step", Pieces.step(now.step()), "name", now.name())));
        term.removeAll();
        term.add(Pieces.term(now.term()));
        waiting.setText(Words.say("followup.waiting", Map.of("n", now.waiting())));
        var shown = now.cases().stream().filter(one -> one.is(filter)).toList();
        rows.show(shown);
        Html.hide(all, now.activity() == null || now.cases().stream().noneMatch(one -> one.is(Case.Filter.WAITING)));
    }
}
