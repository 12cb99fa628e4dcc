package nl.routebord.line.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.ui.spi.EntryDrag;
import nl.routebord.entries.ui.spi.Lane;
import nl.routebord.shell.Drawing;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbDrag;

/** Rings around the client, drawn: each thing a number on its ring. The list beside it tells the same in words. */
final class Rings extends Div {

    private static final int SIZE = 420;
    private static final int MIDDLE = SIZE / 2;
    private static final int INNER = 46;
    private static final int DOT = 15;

    private List<Lane> shown = List.of();

    Rings() {
        addClassName("rings");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** {@code lanes} from the inner ring to the outer one; a last one, when there are more, has no place. */
    void show(List<Lane> lanes, int rings, Map<EntryId, Integer> numbers) {
        if (lanes.equals(shown)) {
            return;
        }
        shown = lanes;
        removeAll();
        var drawing = new Drawing(SIZE, SIZE);
        var step = (MIDDLE - INNER - 4) / Math.max(1, rings);
        for (int ring = rings; ring > 0; ring--) {
            var place = ring <= lanes.size() ? lanes.get(ring - 1).means() : Map.<String, String>of();
            circle(
                    drawing,
                    MIDDLE,
                    MIDDLE,
                    INNER + ring * step,
                    "ring ring-" + ring,
                    RbDrag.PLACE,
                    RbDrag.place(EntryDrag.inputs(place)));
        }
        circle(drawing, MIDDLE, MIDDLE, INNER, "heart");
        drawing.words(MIDDLE, MIDDLE, "heart-word", Words.say("line.heart"));
        for (int ring = 0; ring < rings && ring < lanes.size(); ring++) {
            var radius = INNER + (ring + 1) * step - step / 2.0;
            var rows = lanes.get(ring).rows();
            for (int at = 0; at < rows.size(); at++) {
                dot(drawing, rows.get(at), radius, angle(at, rows.size(), ring), numbers);
            }
        }
        add(drawing.component());
    }

    /** Evenly around, each ring turned a little, so that numbers of two rings do not stand in one line. */
    private static double angle(int at, int all, int ring) {
        return 2 * Math.PI * at / all - Math.PI / 2 + ring * 0.35;
    }

    private static void dot(
            Drawing drawing, EntryBoard.Row row, double radius, double angle, Map<EntryId, Integer> numbers) {
        var x = MIDDLE + radius * Math.cos(angle);
        var y = MIDDLE + radius * Math.sin(angle);
        drawing.begin("g", RbDrag.THING, row.id(), RbDrag.BASE, row.version());
        circle(drawing, x, y, DOT, "dot");
        drawing.words(x, y, "dot-word", String.valueOf(numbers.getOrDefault(row.id(), 0)));
        drawing.end();
    }

    private static void circle(Drawing drawing, double x, double y, int radius, String css, Object... more) {
        drawing.begin("circle", "cx", Math.round(x), "cy", Math.round(y), "r", radius, "class", css);
        drawing.with(more).end();
    }
}
