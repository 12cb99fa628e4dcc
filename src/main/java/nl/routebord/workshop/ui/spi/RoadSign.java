package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Words;
import nl.routebord.workshop.StepMark;

/** Our own sign: the six numbered stops of the route, telling where we are. Stands at the top of every screen. */
public final class RoadSign extends Nav {

    private final OrderedList stops = new OrderedList();
    private List<StepMark> shown = List.of();

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

    /** Shows the route as it stands; the same marks change nothing. */
    public void show(List<StepMark> marks) {
        if (marks.equals(shown)) {
            return;
        }
        shown = marks;
        stops.removeAll();
        marks.forEach(mark -> stops.add(stop(mark)));
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
        return road;
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
