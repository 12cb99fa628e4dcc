package nl.routebord.traject.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.traject.NewTraject;
import nl.routebord.traject.Overview;
import nl.routebord.workshop.Route;
import nl.routebord.workshop.StepMark;
import nl.routebord.workshop.ui.spi.RoadSign;

/** Trajects beside each other on the start page, each with its route as a picture. */
final class TrajectCards {

    private TrajectCards() {}

    /** All of them for the owner of the house, and the form that makes one; open where there is none yet. */
    static Section own(List<Overview.Card> cards) {
        var section = new Section(new H2(Words.say(cards.isEmpty() ? "traject.none" : "traject.yours")));
        section.addClassName("trajects");
        if (!cards.isEmpty()) {
            section.add(list(cards, true));
        }
        section.add(maker(cards.isEmpty()));
        return section;
    }

    /** Those that everybody may read about; nothing where there is none. */
    static Section open(List<Overview.Card> cards) {
        var section = new Section();
        section.addClassName("trajects");
        Html.hide(section, cards.isEmpty());
        if (!cards.isEmpty()) {
            section.add(new H2(Words.say("traject.open")), list(cards, false));
        }
        return section;
    }

    private static UnorderedList list(List<Overview.Card> cards, boolean own) {
        var list = new UnorderedList();
        list.addClassName("traject-cards");
        cards.forEach(card -> list.add(item(card, own)));
        return list;
    }

    private static ListItem item(Overview.Card card, boolean own) {
        var link = Stored.text(new Anchor(
                own ? "/in/werkplek/" + card.traject().handle() : card.traject().publicPage(),
                card.traject().name()));
        link.setRouterIgnore(true);
        link.addClassName("card-way");
        var who = Stored.text(new Paragraph(card.traject().municipality()));
        who.addClassName("soft");
        var now = card.marks().stream()
                .filter(mark -> mark.status() == StepMark.Status.NOW)
                .map(mark -> RouteMap.step(mark.number()).name())
                .collect(Collectors.joining(", "));
        var line = new Paragraph(
                now.isEmpty() ? Words.say("traject.now.none") : Words.say("traject.now", Map.of("steps", now)));
        var item = new ListItem(new RoadSign(card.marks()).inHeader(), new H3(link), who, line);
        item.addClassName("traject-card");
        var next = card.next();
        if (next != null) {
            item.add(new Paragraph(Words.say("traject.next", Map.of("when", Shapes.when(next)))));
        }
        return item;
    }

    private static com.vaadin.flow.component.Component maker(boolean first) {
        var form = RbForm.of("traject.new", "")
                .to("/in/traject")
                .text("name", Words.say("traject.new.name"), Words.say("traject.new.name.hint"), NewTraject.NAME)
                .text("who", Words.say("traject.new.who"), Words.say("traject.new.who.hint"), NewTraject.WHO)
                .area("groups", Words.say("traject.new.groups"), Words.say("traject.new.groups.hint"), 0)
                .initial("groups", String.join("\n", RouteMap.groups()))
                .select(
                        "step",
                        Words.say("traject.new.step"),
                        Words.say("traject.new.step.hint"),
                        Words.say("traject.new.step.none"),
                        steps())
                .initial("step", "1")
                .choice(
                        "first",
                        Words.say("traject.new.first"),
                        new Option("boards", Words.say("traject.new.first.boards")),
                        new Option("none", Words.say("traject.new.first.none")))
                .initial("first", "boards")
                .submit(Words.say("traject.new.go"));
        if (first) {
            var panel = new Section(new H3(Words.say("traject.new.title")), form);
            panel.addClassName("panel");
            return panel;
        }
        var fold = new com.vaadin.flow.component.html.NativeDetails(Words.say("traject.new.title"), form);
        fold.addClassName("more");
        return fold;
    }

    private static Option[] steps() {
        return IntStream.rangeClosed(1, Route.STEPS)
                .mapToObj(step -> new Option(
                        Integer.toString(step),
                        Words.say(
                                "traject.step",
                                Map.of("n", step, "name", RouteMap.step(step).name()))))
                .toArray(Option[]::new);
    }
}
