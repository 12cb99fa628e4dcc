package nl.routebord.routemap.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import nl.routebord.routemap.RouteMap;
import nl.routebord.routemap.Step;
import nl.routebord.shell.Words;

/** Our road sign as the way between the six steps: each stop is a link, and the one that is read now stands out. */
final class Ways extends Nav {

    private static final long serialVersionUID = 1L;

    /** {@code here} is the step of this page; 0 on a page that belongs to none. */
    Ways(int here) {
        addClassNames("road", "ways");
        getElement().setAttribute("aria-label", Words.say("routemap.ways"));
        var stops = Html.with(new OrderedList(), "stops");
        RouteMap.steps().forEach(step -> stops.add(stop(step, step.number() == here)));
        add(stops);
    }

    private static ListItem stop(Step step, boolean here) {
        var sign = Html.with(new Span(String.valueOf(step.number())), "sign");
        var name = Html.with(new Span(step.name()), "name");
        var link = Html.link("/route/" + step.number(), sign, name);
        var stop = Html.with(new ListItem(link), "stop");
        if (here) {
            stop.addClassName("here");
            link.getElement().setAttribute("aria-current", "page");
        }
        return stop;
    }
}
