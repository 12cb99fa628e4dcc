package nl.routebord.routemap.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.routebord.routemap.Model;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** The models of four municipalities: examples to learn from. */
@Route("route/modellen")
@AnonymousAllowed
class ModelsView extends RoutePage {

    private static final long serialVersionUID = 1L;

    ModelsView() {
        var cards = RouteMap.models().stream().map(ModelsView::card).toList();
        var compare = Html.link("/route/vergelijking", new Span(Words.say("routemap.models.compare")));
        draw(
                0,
                "/route/modellen",
                Words.say("routemap.models.title"),
                head("routemap.models"),
                then(),
                Html.list("models", cards),
                Html.with(compare, "act", "main", "start"));
    }

    private static ListItem card(Model model) {
        var words = new Span(
                Html.said(model.municipality(), "kicker"),
                Stored.text(new H2(model.name())),
                Html.said(model.gist(), "soft"));
        var link = Html.link("/route/modellen/" + model.slug(), Html.with(words, "words"));
        return new ListItem(Html.with(link, "door", "tall"));
    }
}
