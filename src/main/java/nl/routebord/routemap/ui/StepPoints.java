package nl.routebord.routemap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.routebord.routemap.Guide;
import nl.routebord.routemap.Part;
import nl.routebord.routemap.Point;

/** What a step is about, by sort: what the source counts stands open, the rest opens at a tap. */
final class StepPoints {

    private StepPoints() {}

    static List<Component> of(Guide guide) {
        var blocks = new ArrayList<Component>();
        for (var sort : Point.Sort.values()) {
            var points = guide.points().stream()
                    .filter(point -> point.sort() == sort)
                    .toList();
            if (!points.isEmpty()) {
                blocks.add(Html.section(
                        "routemap.sort." + sort.name().toLowerCase(Locale.ROOT),
                        sort == Point.Sort.BACKGROUND ? folded(points) : open(points, sort)));
            }
        }
        return blocks;
    }

    private static Component open(List<Point> points, Point.Sort sort) {
        var kind = sort == Point.Sort.CAUTION ? "careful" : "open";
        return Html.with(
                Html.list(
                        "points",
                        points.stream()
                                .map(point -> Html.with(new ListItem(content(point)), "card", kind))
                                .toList()),
                kind);
    }

    private static Div content(Point point) {
        var content = new Div(Html.name(point.name()), Html.text(point.text()));
        if (!point.parts().isEmpty()) {
            content.add(Html.lines(texts(point.parts())));
        }
        return Html.with(content, "gap", "small");
    }

    private static Div folded(List<Point> points) {
        var all = Html.with(new Div(), "gap", "small");
        for (var point : points) {
            var content = new ArrayList<Component>();
            content.add(Html.text(point.text()));
            if (!point.parts().isEmpty()) {
                content.add(Html.lines(texts(point.parts())));
            }
            all.add(Html.folded(Html.name(point.name()), content));
        }
        return all;
    }

    static List<String> texts(List<Part> parts) {
        return parts.stream().map(Part::text).toList();
    }
}
