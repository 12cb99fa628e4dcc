package nl.routebord.routemap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;

/** Over de bron: where the content comes from, and with what care it was taken over. */
@Route("route/bron")
@AnonymousAllowed
class OriginView extends RoutePage {

    private static final long serialVersionUID = 1L;

    OriginView() {
        var origin = RouteMap.origin();
        var link = Html.with(
                Html.link(origin.address(), new Span(Words.say("routemap.origin.go")), Icon.ARROW_RIGHT.create()),
                "act",
                "main",
                "start");
        // Movisie need not know from which page, or which workshop, somebody comes.
        link.getElement().setAttribute("rel", "noopener noreferrer");
        var source = new Div(Html.text(origin.title() + " (" + origin.publisher() + ")", "num"));
        origin.text().forEach(paragraph -> source.add(Html.text(paragraph)));
        source.add(link);
        draw(
                0,
                "/route/bron",
                Words.say("routemap.origin.title"),
                head("routemap.origin"),
                then(),
                Html.with(source, "panel"),
                Html.section("routemap.origin.care", Facts.of(origin.care())));
    }
}
