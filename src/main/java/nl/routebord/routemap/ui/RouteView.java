package nl.routebord.routemap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import nl.routebord.routemap.RouteMap;
import nl.routebord.routemap.Step;
import nl.routebord.shell.Words;

/** The whole route on one page: the six steps as a road, in any order, and the signposts beside it. */
@Route("route")
@AnonymousAllowed
class RouteView extends RoutePage {

    private static final long serialVersionUID = 1L;

    RouteView() {
        var trip = Html.with(new OrderedList(), "trip");
        RouteMap.steps().forEach(step -> trip.add(new ListItem(turn(step))));
        var about = Html.folded(
                new H2(Words.say("routemap.about")),
                java.util.List.of(Facts.of(RouteMap.origin().introduction())));
        draw(
                0,
                "/route",
                Words.say("routemap.route.title"),
                head("routemap.route"),
                trip,
                Html.section("routemap.posts", new Posts()),
                about);
    }

    private static Anchor turn(Step step) {
        var guide = RouteMap.guide(step.number());
        var counts = Words.say(
                "routemap.counts",
                Map.of(
                        "tips", guide.tips().size(),
                        "questions", guide.reflections().size(),
                        "boards", guide.boards().size()));
        var words = new Span(
                Html.with(new H2(step.name()), "name"),
                Html.said(guide.question(), "question"),
                Html.said(guide.purpose(), "soft"),
                Html.with(new Span(counts), "counts"));
        var sign = Html.with(new Span(String.valueOf(step.number())), "sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        return Html.with(Html.link("/route/" + step.number(), sign, Html.with(words, "words")), "turn");
    }
}
