package nl.routebord.routemap.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.routebord.routemap.Guide;
import nl.routebord.routemap.Model;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;

/** The parts of a model and what goes between them, as lists: a picture would tell nothing else. */
final class ModelParts {

    private ModelParts() {}

    static UnorderedList components(Model model) {
        return Html.list(
                "points", model.components().stream().map(ModelParts::component).toList());
    }

    static UnorderedList relations(Model model) {
        return Html.list(
                "flows", model.relations().stream().map(ModelParts::relation).toList());
    }

    /** How this municipality did each step. */
    static UnorderedList practices(Model model) {
        return Html.list(
                "facts-list",
                IntStream.rangeClosed(1, 6)
                        .mapToObj(RouteMap::guide)
                        .map(guide -> practice(model, guide))
                        .toList());
    }

    private static ListItem component(Model.Component part) {
        var card = Html.with(new ListItem(Html.name(part.name()), Html.text(part.text())), "card", "part");
        if (part.state() != Model.State.WORKING) {
            card.addClassName("unsure");
            var state = Words.say("routemap.state." + part.state().name().toLowerCase(Locale.ROOT));
            card.add(Html.with(new Span(Icon.HELP.create(), new Span(state)), "chip", "wraps"));
        }
        return card;
    }

    private static ListItem relation(Model.Relation relation) {
        var ways = Words.say(relation.bothWays() ? "routemap.flow.both" : "routemap.flow.to");
        var arrow = Html.with(
                new Span(Icon.ARROW_RIGHT.create(), Html.with(new Span(ways), "sr"), Html.said(relation.what())),
                "arrow");
        if (relation.bothWays()) {
            arrow.addComponentAsFirst(Icon.ARROW_LEFT.create());
        }
        return new ListItem(Html.said(relation.from(), "end"), arrow, Html.said(relation.to(), "end"));
    }

    private static ListItem practice(Model model, Guide guide) {
        var step = RouteMap.step(guide.number());
        var link = Html.with(Html.link("/route/" + guide.number(), new Span(StepView.name(step))), "way");
        var item = new ListItem(link);
        guide.practices().stream()
                .filter(practice -> practice.model().equals(model.id()))
                .forEach(practice -> item.add(Html.text(practice.text())));
        return item;
    }
}
