package nl.routebord.thermometer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.thermometer.ThermometerBoard;

/** The mean of one statement over the measurements, as a line with its figures; below it, where there is room, as a list. */
final class Trend extends Div {

    private static final int WIDE = 300;
    private static final int HIGH = 96;
    private static final int EDGE = 26;
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    Trend(ThermometerBoard board, ThermometerBoard.Statement statement, boolean listed) {
        addClassName("trend");
        var svg = new Element("svg")
                .setAttribute("viewBox", "0 0 " + WIDE + " " + HIGH)
                .setAttribute("aria-hidden", "true");
        var points = new ArrayList<String>();
        var marks = new ArrayList<Element>();
        var list = new OrderedList();
        var all = board.measured();
        for (int at = 0; at < all.size(); at++) {
            var mean = all.get(at)
                    .of(statement.id())
                    .map(ThermometerBoard.Result::mean)
                    .orElse(0.0);
            list.add(new ListItem(new Span(
                    day(all.get(at)) + ": " + (mean == 0 ? Words.say("thermometer.few") : Measure.figure(mean)))));
            if (mean == 0) {
                continue;
            }
            var x = all.size() == 1 ? WIDE / 2 : EDGE + at * (WIDE - 2 * EDGE) / (all.size() - 1);
            var y = (int)
                    Math.round(HIGH - EDGE / 2.0 - (mean - 1) / (board.scale().size() - 1.0) * (HIGH - EDGE - 14));
            points.add(x + "," + y);
            marks.add(new Element("circle")
                    .setAttribute("cx", Integer.toString(x))
                    .setAttribute("cy", Integer.toString(y))
                    .setAttribute("r", "5"));
            marks.add(new Element("text")
                    .setAttribute("x", Integer.toString(x))
                    .setAttribute("y", Integer.toString(y - 11))
                    .setText(Measure.figure(mean)));
        }
        svg.appendChild(new Element("polyline").setAttribute("points", String.join(" ", points)));
        marks.forEach(svg::appendChild);
        getElement().appendChild(svg);
        list.addClassName(listed ? "trend-list" : "sr");
        add(list);
        Html.hide(this, points.isEmpty());
    }

    private static String day(ThermometerBoard.Measured measured) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Words.DUTCH)
                .format(measured.opened().atZone(HERE));
    }
}
