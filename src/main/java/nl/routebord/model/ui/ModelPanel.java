package nl.routebord.model.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.routebord.entries.EntryBoard;
import nl.routebord.live.Feed;
import nl.routebord.live.Topic;
import nl.routebord.model.ModelRelations;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.LiveSelect;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** The plans as pictures with their lists, and the form that draws an arrow; below it the parts as cards. */
@StyleSheet("styles/model.css")
final class ModelPanel extends Div {

    private final Place place;
    private final Div plans = new Div();
    private final Div tools = new Div();
    private final LiveSelect from = new LiveSelect("from", Words.say("model.from"));
    private final LiveSelect to = new LiveSelect("to", Words.say("model.to"));
    private @Nullable EntryBoard board;
    private ModelRelations relations = new ModelRelations(List.of());
    private List<Plans> drawn = List.of();

    private ModelPanel(Place place) {
        this.place = place;
        addClassNames("gap", "model-panel");
        plans.addClassName("plans");
        tools.addClassName("gap");
        add(plans, tools);
    }

    static Panel around(Place place, Panel cards) {
        var panel = new ModelPanel(place);
        panel.add(cards.component());
        var feeds = new ArrayList<Feed<?>>(cards.feeds());
        feeds.add(new Feed<>(place.activity().board(), place.audience(), EntryBoard.class, panel::show));
        feeds.add(new Feed<>(
                Topic.of(ModelRelations.TOPIC, place.activity().id()),
                place.audience(),
                ModelRelations.class,
                panel::show));
        return new Panel(panel, feeds);
    }

    private void show(EntryBoard now) {
        if (board == null) {
            tools.add(fold(Icon.ARROW_RIGHT, "model.relate", relate(now)));
            if (place.scope().isStaff()) {
                tools.add(fold(Icon.PLUS, "model.begin", begin()));
            }
        }
        board = now;
        var names = new LinkedHashMap<String, String>();
        now.standing().forEach(row -> names.put(row.id().toString(), row.name(now.shape())));
        from.show(names);
        to.show(names);
        Html.hide(tools, !now.phase().takesVoices() && !place.scope().isStaff());
        draw();
    }

    private void show(ModelRelations now) {
        relations = now;
        draw();
    }

    private void draw() {
        if (board == null) {
            return;
        }
        var now = Plans.of(board, relations);
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        plans.removeAll();
        now.forEach(plan -> plans.add(plan(board, plan)));
    }

    private Div plan(EntryBoard now, Plans plan) {
        var title = Stored.text(new Paragraph(plan.name()));
        title.addClassName("title");
        var parts = new OrderedList();
        plan.parts().forEach(row -> parts.add(Stored.text(new ListItem(row.name(now.shape())))));
        var arrows = new UnorderedList();
        arrows.addClassName("arrows");
        plan.relations().forEach(one -> arrows.add(arrow(now, plan, one)));
        var one = new Div(title, new PlanMap(now.shape(), plan), parts, arrows);
        one.addClassName("plan");
        Html.hide(arrows, plan.relations().isEmpty());
        return one;
    }

    private ListItem arrow(EntryBoard now, Plans plan, ModelRelations.Relation relation) {
        var words = Stored.text(new Span(PlanMap.say(now.shape(), plan, relation)));
        var item = new ListItem(words);
        if (now.phase().takesVoices()) {
            var away = RbForm.button("");
            away.add(Icon.CROSS.create(), new Span(Words.say("model.unrelate")));
            away.setClassName("small-act");
            item.add(RbForm.of("model.unrelate", place.seat())
                    .key("model.unrelate:" + relation.id())
                    .hidden("activity", place.activity().id().toString())
                    .hidden("relation", relation.id().toString())
                    .add(away));
        }
        return item;
    }

    private RbForm relate(EntryBoard now) {
        var flows = now.shape().list("flows").stream()
                .map(flow -> new Option(flow, flow, true))
                .toArray(Option[]::new);
        return RbForm.of("model.relate", place.seat())
                .key("model.relate:" + place.activity().id())
                .hidden("activity", place.activity().id().toString())
                .add(from, to)
                .choice("flow", Words.say("model.flow"), flows)
                .submit(Words.say("model.relate.send"));
    }

    private RbForm begin() {
        var models = RouteMap.models().stream()
                .map(model -> new Option(model.slug(), model.municipality() + ": " + model.name(), true))
                .toArray(Option[]::new);
        return RbForm.of("model.begin", place.seat())
                .key("model.begin:" + place.activity().id())
                .hidden("activity", place.activity().id().toString())
                .choice("model", Words.say("model.begin.which"), models)
                .submit(Words.say("model.begin.send"));
    }

    private static com.vaadin.flow.component.HtmlContainer fold(Icon icon, String key, RbForm form) {
        return Html.fold("more", Html.summary("", icon.create(), new Span(Words.say(key))), new Div(form));
    }
}
