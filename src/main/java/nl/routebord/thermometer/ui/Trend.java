package nl.routebord.thermometer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.function.Consumer;
import nl.routebord.shell.Drawing;
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
        var points = new ArrayList<String>();
        var marks = new ArrayList<Consumer<Drawing>>();
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
            marks.add(drawing ->
                    drawing.shape("circle", "cx", x, "cy", y, "r", 5).words(x, y - 11, "figure", Measure.figure(mean)));
        }
        var drawing = new Drawing(WIDE, HIGH).shape("polyline", "points", String.join(" ", points));
        marks.forEach(mark -> mark.accept(drawing));
        add(drawing.component());
        list.addClassName(listed ? "trend-list" : "sr");
        add(list);
        Html.hide(this, points.isEmpty());
    }

    private static String day(ThermometerBoard.Measured measured) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Words.DUTCH)
                .format(measured.opened().atZone(HERE));
    }
}
