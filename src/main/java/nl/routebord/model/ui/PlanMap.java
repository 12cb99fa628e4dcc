package nl.routebord.model.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routebord.entries.Shape;
import nl.routebord.model.ModelRelations;
import nl.routebord.shared.Cut;
import nl.routebord.shell.Drawing;

/**
 * A plan as a picture: its parts as numbered signs on a circle, arrows between them with what goes along. The same stands
 * beside it as a list, so that readers who do not see it miss nothing.
 */
final class PlanMap extends Div {

    private static final int WIDE = 640;
    private static final int HIGH = 480;
    private static final int DOT = 24;

    PlanMap(Shape shape, Plans plan) {
        addClassName("plan-map");
        getElement().setAttribute("aria-hidden", "true");
        var drawing = new Drawing(WIDE, HIGH);
        arrowHead(drawing);
        var along = new LinkedHashMap<List<Integer>, List<String>>();
        plan.relations().stream()
                .filter(one -> plan.number(one.to()) > 0)
                .forEach(one -> along.computeIfAbsent(
                                List.of(plan.number(one.from()), plan.number(one.to())),
                                fresh -> new java.util.ArrayList<>())
                        .add(one.flow()));
        along.forEach((ends, flows) -> arrow(drawing, plan, ends, along, flows));
        for (int at = 0; at < plan.parts().size(); at++) {
            part(drawing, at, plan.parts().size(), plan.parts().get(at).name(shape));
        }
        add(drawing.component());
    }

    private static void arrowHead(Drawing drawing) {
        drawing.begin("defs")
                .begin(
                        "marker",
                        "id",
                        "pijl",
                        "viewBox",
                        "0 0 10 10",
                        "refX",
                        9,
                        "refY",
                        5,
                        "markerWidth",
                        7,
                        "markerHeight",
                        7,
                        "orient",
                        "auto-start-reverse")
                .shape("path", "d", "M 0 0 L 10 5 L 0 10 z", "class", "head")
                .end()
                .end();
    }

    private static double x(int at, int all) {
        return WIDE / 2.0 + (WIDE / 2.0 - 110) * Math.cos(2 * Math.PI * at / all - Math.PI / 2);
    }

    private static double y(int at, int all) {
        return HIGH / 2.0 - 8 + (HIGH / 2.0 - 62) * Math.sin(2 * Math.PI * at / all - Math.PI / 2);
    }

    /** An arrow each way where there are two: bent a little, so that they and their words do not lie on each other. */
    private static void arrow(
            Drawing drawing, Plans plan, List<Integer> ends, Map<List<Integer>, List<String>> all, List<String> flows) {
        var many = plan.parts().size();
        double x1 = x(ends.getFirst() - 1, many);
        double y1 = y(ends.getFirst() - 1, many);
        double x2 = x(ends.getLast() - 1, many);
        double y2 = y(ends.getLast() - 1, many);
        var far = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
        var bend = all.containsKey(ends.reversed()) ? 34 : 12;
        var mx = (x1 + x2) / 2 - (y2 - y1) / far * bend;
        var my = (y1 + y2) / 2 + (x2 - x1) / far * bend;
        var gap = (DOT + 4) * 2 / far;
        drawing.shape(
                "path",
                "d",
                "M %d %d Q %d %d %d %d"
                        .formatted(
                                Math.round(x1 + (mx - x1) * gap),
                                Math.round(y1 + (my - y1) * gap),
                                Math.round(mx),
                                Math.round(my),
                                Math.round(x2 + (mx - x2) * gap),
                                Math.round(y2 + (my - y2) * gap)),
                "class",
                "arrow",
                "marker-end",
                "url(#pijl)");
        drawing.words(mx, my, "flow", flows.stream().distinct().collect(Collectors.joining(", ")));
    }

    private static void part(Drawing drawing, int at, int all, String name) {
        var x = x(at, all);
        var y = y(at, all);
        drawing.shape("circle", "cx", Math.round(x), "cy", Math.round(y), "r", DOT, "class", "part")
                .words(x, y, "part-number", Integer.toString(at + 1))
                .words(x, y + DOT + 15, "part-name", Cut.characters(name, 26));
    }

    /** A relation in words, for the list. */
    static String say(Shape shape, Plans plan, ModelRelations.Relation relation) {
        var from = plan.number(relation.from());
        var to = plan.number(relation.to());
        return from + " " + plan.parts().get(from - 1).name(shape) + " → "
                + (to == 0 ? "?" : to + " " + plan.parts().get(to - 1).name(shape)) + ": " + relation.flow();
    }
}
