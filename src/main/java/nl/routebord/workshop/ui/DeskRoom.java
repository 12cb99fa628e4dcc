package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Presence;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Panel;

/** The right side of the desk: what the hall sees, how the hall is doing, and the end of the evening. */
final class DeskRoom extends Aside {

    private final WorkshopView workshop;
    private final List<Groups.Group> groups;
    private final Span question = new Span();
    private final Span state = new Span();
    private final Element joined = GroupCounts.number();
    private final Element behind = GroupCounts.number();
    private final Element gone = GroupCounts.number();
    private final GroupCounts counts;
    private final Paragraph warning = new Paragraph();
    private final Div end = new Div();
    private boolean closed;

    DeskRoom(WorkshopView workshop, List<Groups.Group> groups, PublicAddress address, List<Panel> corners) {
        this.workshop = workshop;
        this.groups = groups;
        addClassName("room");
        getElement().setAttribute("aria-label", Words.say("workshop.desk.room"));
        question.addClassName("name");
        var inner = new Div(question, state);
        var glass = new Div(inner);
        glass.addClassName("glass");
        var onStage = new Div(glass);
        onStage.addClassName("onstage");
        var facts = new UnorderedList(
                fact("workshop.desk.joined", joined, ""),
                fact("workshop.desk.behind", behind, "behind"),
                fact("workshop.desk.gone", gone, "gone"));
        facts.addClassName("facts");
        counts = new GroupCounts(groups);
        warning.addClassNames("note", "adapt");
        warning.add(Icon.WARNING.create(), new Span(Words.say("workshop.desk.noclients")));
        warning.setVisible(false);
        var phone = new Anchor(address.joining(workshop), Words.say("workshop.desk.joinlink"));
        phone.setRouterIgnore(true);
        phone.setTarget("_blank");
        add(
                new H2(Words.say("workshop.desk.hall")),
                onStage,
                new H2(Words.say("workshop.desk.room")),
                facts,
                counts,
                warning);
        corners.forEach(corner -> add(corner.component()));
        add(phone, end);
        ending(false);
    }

    void show(StageRecord stage) {
        var current = stage.current();
        question.setText(current == null ? Words.say("workshop.welcome.title") : current.question());
        state.setText(
                current == null
                        ? Words.say("workshop.desk.welcome")
                        : Words.say(current.phase().key()));
        if (stage.workshop().closed() != closed) {
            closed = stage.workshop().closed();
            ending(closed);
        }
    }

    void show(Presence presence) {
        joined.setText(String.valueOf(presence.total()));
        behind.setText(String.valueOf(presence.behind()));
        behind.getClassList().set("some", presence.behind() > 0);
        gone.setText(String.valueOf(presence.gone()));
        counts.show(presence);
        var clients = groups.stream()
                .filter(Groups.Group::clients)
                .mapToInt(group -> presence.perGroup().getOrDefault(group.name(), 0))
                .sum();
        warning.setVisible(presence.total() > 0 && clients == 0);
    }

    private void ending(boolean over) {
        end.removeAll();
        var command = over ? "workshop.resume" : "workshop.end";
        var hint = new Paragraph(Words.say("workshop.act." + command + ".hint"));
        hint.addClassName("soft");
        end.add(RbForm.of(command, workshop.deskSeat()).add(RbForm.button(Words.say("workshop.act." + command))), hint);
    }

    private static ListItem fact(String key, Element number, String name) {
        var fact = new ListItem(new Span(Words.say(key, Map.of())));
        fact.getElement().appendChild(number);
        if (!name.isEmpty()) {
            fact.addClassName(name);
        }
        return fact;
    }
}
