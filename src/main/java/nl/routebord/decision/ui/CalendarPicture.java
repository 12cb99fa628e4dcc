package nl.routebord.decision.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import nl.routebord.decision.Lanes;
import nl.routebord.entries.Moment;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** Lanes for who decides, the quarters beside each other, numbers in the cells. The list beside it tells the same in words. */
@StyleSheet("styles/timeline.css")
final class CalendarPicture extends Div {

    private static final long serialVersionUID = 1L;

    private transient @Nullable Lanes shown;

    CalendarPicture() {
        addClassName("timeline");
        getElement().setAttribute("aria-hidden", "true");
    }

    void show(Lanes lanes) {
        if (lanes.equals(shown)) {
            return;
        }
        shown = lanes;
        removeAll();
        getStyle()
                .set("--quarters", Integer.toString(Math.max(1, lanes.quarters().size())));
        add(Html.span("", "corner"));
        lanes.quarters().forEach(quarter -> add(Html.span(name(quarter), "quarter")));
        for (int lane = 0; lane < lanes.takers().size(); lane++) {
            var taker = lanes.takers().get(lane);
            add(
                    taker.isEmpty()
                            ? Html.span(Words.say("decision.calendar.unknown"), "who")
                            : Stored.text(Html.span(taker, "who")));
            for (int column = 0; column < lanes.quarters().size(); column++) {
                add(cell(lanes, lane, column));
            }
        }
    }

    private static Div cell(Lanes lanes, int lane, int column) {
        var cell = new Div();
        cell.addClassName("cell");
        lanes.spots().stream()
                .filter(spot -> spot.lane() == lane && spot.column() == column)
                .forEach(spot -> cell.add(
                        spot.taken()
                                ? Html.span(spot.number() + " ✓", "dot", "taken")
                                : Html.span(Integer.toString(spot.number()), "dot")));
        return cell;
    }

    private static String name(int quarter) {
        if (quarter == Lanes.LATER) {
            return Words.say("decision.calendar.undated");
        }
        var first = Moment.month(quarter);
        return Words.say(
                "decision.calendar.quarter",
                Map.of("n", (first.getMonthValue() + 2) / 3, "year", Integer.toString(first.getYear())));
    }
}
