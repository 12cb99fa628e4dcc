package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Words;
import nl.routebord.workshop.StepMark;

/** Our own sign: the six numbered stops of the route, telling where we are. Stands at the top of every screen. */
public final class RoadSign extends Nav {

    private final OrderedList stops = new OrderedList();
    private List<StepMark> shown = List.of();
    private boolean linked;

    public RoadSign(List<StepMark> marks) {
        addClassName("road");
        getElement().setAttribute("aria-label", Words.say("workshop.road"));
        stops.addClassName("stops");
        add(stops);
        show(marks);
    }

    /** All six names beside their numbers, where there is room. */
    public RoadSign full() {
        addClassName("full");
        return this;
    }

    /**
     * Each stop leads to the page about its step, in a tab of its own: who reads there does not lose this screen. Not for a
     * phone, whose stops are too near each other for a thumb, nor for the hall, which nobody touches.
     */
    public RoadSign linked() {
        linked = true;
        addClassName("linked");
        return this;
    }

    /** Shows the route as it stands; the same marks change nothing. */
    public void show(List<StepMark> marks) {
        if (marks.equals(shown)) {
            return;
        }
        shown = marks;
        stops.removeAll();
        marks.forEach(mark -> stops.add(linked ? linked(mark) : stop(mark)));
    }

    /** The sign of a traject that nobody has chosen yet. */
    public static RoadSign untravelled() {
        return new RoadSign(java.util.stream.IntStream.rangeClosed(1, 6)
                .mapToObj(number -> new StepMark(number, StepMark.Status.LATER))
                .toList());
    }

    /** The same sign inside a header that is a landmark already. */
    public Div inHeader() {
        var road = new Div(stops);
        road.addClassName("road");
        road.setClassName("linked", linked);
        return road;
    }

    /** The link lies over the whole stop, so that the sign itself looks as on every other screen. */
    private static ListItem linked(StepMark mark) {
        var link = new Anchor("/route/" + mark.number(), "", AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.getElement()
                .setAttribute("rel", "noopener")
                .setAttribute(
                        "aria-label",
                        Words.say(
                                "workshop.step.read",
                                Map.of(
                                        "n", mark.number(),
                                        "name", RouteMap.step(mark.number()).name())));
        link.addClassName("over");
        var stop = stop(mark);
        stop.add(link);
        return stop;
    }

    private static ListItem stop(StepMark mark) {
        var number = new Span(String.valueOf(mark.number()));
        number.addClassName("sign");
        var name = new Span(RouteMap.step(mark.number()).name());
        name.addClassName("name");
        var said = new Span(Words.say("workshop.step." + mark.status().name().toLowerCase(java.util.Locale.ROOT)));
        said.addClassName("sr");
        var stop = new ListItem(number, name, said);
        stop.addClassName("stop");
        switch (mark.status()) {
            case DONE -> stop.addClassName("done");
            case NOW -> {
                stop.addClassName("now");
                stop.getElement().setAttribute("aria-current", "step");
            }
            case LATER -> {}
        }
        return stop;
    }
}
