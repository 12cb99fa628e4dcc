package nl.routebord.timeline.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.Shape;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.timeline.TimelineKind;

/** The picture and, with the same numbers, everything in the order of time: for a phone, the desk and home. */
@StyleSheet("styles/timeline.css")
final class Picture extends Div {

    private final Line line = new Line();
    private final OrderedList order = new OrderedList();
    private List<EntryBoard.Row> shown = List.of();

    Picture() {
        addClassName("timeline-picture");
        order.addClassName("in-time");
        add(line, order);
        Html.hide(this, true);
    }

    void show(EntryBoard board) {
        Html.hide(this, board.veiled() || board.total() == 0);
        var plan = Plan.of(board);
        line.show(board, plan);
        if (board.standing().equals(shown)) {
            return;
        }
        shown = board.standing();
        order.removeAll();
        plan.rows().forEach(row -> order.add(item(board, row)));
    }

    private static ListItem item(EntryBoard board, EntryBoard.Row row) {
        var when = row.value(TimelineKind.WHEN);
        var who = row.value(Shape.PLACE);
        return new ListItem(
                Stored.text(Html.span(row.name(board.shape()), "name")),
                new Span(" – "),
                when.isEmpty() ? new Span(Words.say("timeline.undated")) : Stored.text(new Span(when)),
                Stored.text(new Span(who.isEmpty() ? "" : ", " + who)));
    }
}
