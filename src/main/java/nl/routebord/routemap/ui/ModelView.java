package nl.routebord.routemap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.routebord.routemap.Fact;
import nl.routebord.routemap.Model;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** The model of one municipality, as it was at the time of the source. */
@Route("route/modellen/:name")
@AnonymousAllowed
class ModelView extends RoutePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteMap.model(event.getRouteParameters().get("name").orElse(""))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Model model) {
        var head = new Div(
                Html.text(model.municipality(), "kicker"),
                Stored.text(new H1(model.name())),
                Html.text(model.gist(), "lead"));
        model.text().forEach(paragraph -> head.add(Html.text(paragraph)));
        var how = Html.with(new Div(), "chapters");
        facts(how, "goals", model.goals());
        how.add(Html.section("routemap.model.parts", ModelParts.components(model)));
        how.add(Html.section("routemap.model.flows", ModelParts.relations(model)));
        facts(how, "routes", model.routes());
        how.add(Html.section("routemap.model.steps", ModelParts.practices(model)));
        var became = Html.with(new Div(), "chapters");
        facts(became, "earlier", model.earlier());
        inOrder(became, "decisions", model.decisions());
        inOrder(became, "transition", model.transition());
        facts(became, "special", model.special());
        facts(became, "lessons", model.lessons());
        draw(
                0,
                "/route/modellen/" + model.slug(),
                model.municipality() + ": " + model.name(),
                back("/route/modellen", Words.say("routemap.models.title")),
                Html.with(head, "head"),
                then(),
                Html.with(new Div(how, became), "two-one"));
    }

    private static void facts(Div to, String key, List<Fact> facts) {
        add(to, key, facts, Facts.of(facts));
    }

    private static void inOrder(Div to, String key, List<Fact> facts) {
        add(to, key, facts, Facts.inOrder(facts));
    }

    private static void add(Div to, String key, List<Fact> facts, Component list) {
        if (!facts.isEmpty()) {
            to.add(Html.section("routemap.model." + key, list));
        }
    }
}
