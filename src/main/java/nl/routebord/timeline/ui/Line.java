package nl.routebord.timeline.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.Moment;
import nl.routebord.entries.Shape;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** The picture: a lane for each who decides, the quarters beside each other, a number for each thing. The list tells the rest. */
final class Line extends Div {

    private List<EntryBoard.Row> shown = List.of();

    Line() {
        addClassName("timeline");
        getElement().setAttribute("aria-hidden", "true");
    }

    void show(EntryBoard board, Plan plan) {
        if (board.standing().equals(shown)) {
            return;
        }
        shown = board.standing();
        removeAll();
        var lanes = board.shape().field(Shape.PLACE).orElseThrow().options();
        var undated = plan.rows().stream().anyMatch(row -> plan.at(row) < 0);
        var columns = plan.quarters().size() + (undated ? 1 : 0);
        getStyle().set("--quarters", Integer.toString(Math.max(1, columns)));
        add(Html.span("", "corner"));
        plan.quarters().forEach(quarter -> add(Html.span(quarter(quarter), "quarter")));
        if (undated) {
            add(Html.span(Words.say("timeline.undated"), "quarter", "undated"));
        }
        for (var lane : lanes) {
            add(Stored.text(Html.span(lane, "who")));
            for (int at = 0; at < columns; at++) {
                add(cell(board, plan, lane, at < plan.quarters().size() ? at : -1));
            }
        }
    }

    private static String quarter(int quarter) {
        var first = Moment.month(quarter);
        return Words.say(
                "timeline.quarter",
                Map.of("n", (first.getMonthValue() + 2) / 3, "year", Integer.toString(first.getYear())));
    }

    private static Div cell(EntryBoard board, Plan plan, String lane, int at) {
        var cell = new Div();
        cell.addClassName("cell");
        plan.rows().stream()
                .filter(row -> plan.at(row) == at)
                .filter(row -> lane.equals(row.value(Shape.PLACE)))
                .forEach(row -> cell.add(Html.span(String.valueOf(plan.numbers().get(row.id())), "dot")));
        return cell;
    }
}
