package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Delivery;
import nl.routebord.live.Presence;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.Team;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Panel;

/** The right side of the desk: what the hall sees, how the hall is doing, and the end of the evening. */
final class DeskRoom extends Aside {

    private final WorkshopView workshop;
    private List<Groups.Group> groups;
    private final Span question = new Span();
    private final Span state = new Span();
    private final DeskHealth health = new DeskHealth();
    private final GroupCounts counts;
    private final GroupNames names;
    private final Paragraph warning = new Paragraph();
    private final Span warned = new Span();
    private final Div end = new Div();
    private final transient PublicAddress address;
    private final Anchor phone;
    private final TeamList team = new TeamList();
    private boolean closed;
    private boolean leads = true;

    DeskRoom(
            WorkshopView workshop,
            List<Groups.Group> groups,
            PublicAddress address,
            DeskTime time,
            List<Panel> corners) {
        this.workshop = workshop;
        this.address = address;
        this.groups = groups;
        addClassName("room");
        getElement().setAttribute("aria-label", Words.say("workshop.desk.room"));
        question.addClassName("name");
        var inner = new Div(question, state);
        var glass = new Div(inner);
        glass.addClassName("glass");
        var onStage = new Div(glass);
        onStage.addClassName("onstage");
        counts = new GroupCounts(groups);
        warning.addClassNames("note", "adapt");
        names = new GroupNames(workshop.deskSeat(), groups);
        warning.add(Icon.WARNING.create(), warned);
        warning.setVisible(false);
        // The hall within this browser's own host, where the desk's cookie is; phones by the address the hall tells.
        var hall = tab("/in/scherm/" + workshop.handle(), "workshop.desk.halllink");
        phone = tab(address.joining(workshop), "workshop.desk.joinlink");
        add(
                new H2(Words.say("workshop.desk.hall")),
                onStage,
                time,
                new H2(Words.say("workshop.desk.room")),
                health,
                counts,
                names,
                warning,
                hall);
        if (!address.mayStayAwake()) {
            var sleepy = new Paragraph(Words.say("workshop.desk.sleep"));
            sleepy.addClassName("soft");
            add(sleepy);
        }
        var people = new Anchor("/regie/" + workshop.handle() + "/mensen", Words.say("workshop.people.title"));
        people.setRouterIgnore(true);
        add(people, new H2(Words.say("workshop.guide.title")), team);
        corners.forEach(corner -> add(corner.component()));
        add(phone, end);
        show(groups);
        ending();
    }

    void show(Team now) {
        team.show(now);
    }

    /** The end is of who leads. */
    void lead(boolean mine) {
        if (mine != leads) {
            leads = mine;
            ending();
        }
    }

    void show(StageRecord stage) {
        show(stage.groups());
        // The code may be another one by now.
        phone.setHref(address.joining(stage.workshop()));
        var current = stage.current();
        if (stage.workshop().closed()) {
            Html.text(question, Words.say("workshop.over.title"));
            Html.text(state, Words.say("workshop.desk.over"));
        } else if (current == null) {
            Html.text(question, Words.say("workshop.welcome.title"));
            Html.text(state, Words.say("workshop.desk.welcome"));
        } else {
            Html.text(question, current.question());
            Html.text(state, Words.say(current.phase().key()));
        }
        if (stage.workshop().closed() != closed) {
            closed = stage.workshop().closed();
            ending();
        }
    }

    void show(Presence presence) {
        health.show(presence);
        counts.show(presence);
        var clients = groups.stream()
                .filter(Groups.Group::clients)
                .mapToInt(group -> presence.perGroup().getOrDefault(group.id().toString(), 0))
                .sum();
        warning.setVisible(presence.total() > 0 && clients == 0);
    }

    void show(Delivery delivery) {
        health.show(delivery);
    }

    private void show(List<Groups.Group> now) {
        groups = now;
        counts.show(now);
        names.show(now);
        now.stream()
                .filter(Groups.Group::clients)
                .findFirst()
                .ifPresent(group ->
                        Html.text(warned, Words.say("workshop.desk.noclients", Map.of("name", group.name()))));
    }

    private void ending() {
        end.removeAll();
        if (!leads) {
            var why = new Paragraph(Words.say("workshop.desk.end.helping"));
            why.addClassName("soft");
            end.add(why);
            return;
        }
        var command = closed ? "workshop.resume" : "workshop.end";
        var hint = new Paragraph(Words.say("workshop.act." + command + ".hint"));
        hint.addClassName("soft");
        end.add(closed ? form(command, "workshop.act.workshop.resume") : sure(command), hint);
    }

    /** Two taps: the first would send every phone in the room away. */
    private NativeDetails sure(String command) {
        var ask = new NativeDetails(Words.say("workshop.act." + command));
        ask.addClassName("sure");
        ask.getSummary().addClassName("act");
        ask.setContent(form(command, "workshop.act." + command + ".sure"));
        return ask;
    }

    private RbForm form(String command, String words) {
        return RbForm.of(command, workshop.deskSeat()).add(RbForm.button(Words.say(words)));
    }

    private static Anchor tab(String address, String words) {
        var tab = new Anchor(address, Words.say(words));
        tab.setRouterIgnore(true);
        tab.setTarget("_blank");
        return tab;
    }
}
