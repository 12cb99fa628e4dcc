package nl.routebord.house.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.routebord.house.IncidentBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.WorkplaceRoom;
import org.springframework.stereotype.Component;

/** At the workplace: reporting an incident, what to do at once, and those that were reported. */
@Component
class IncidentRoom implements WorkplaceRoom {

    private static final int ORDER = 90;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String path() {
        return "incident";
    }

    @Override
    public Icon icon() {
        return Icon.WARNING;
    }

    @Override
    public String label() {
        return "house.incident.title";
    }

    @Override
    public Panel page(Scope staff, TrajectView traject) {
        var list = new IncidentList(traject);
        var desks = new OrderedList();
        desks.addClassName("incident-todo");
        var page = new Div(
                Shapes.head("house.incident.title", "house.incident.lead"),
                Shapes.panel("house.incident.report", new IncidentForm(traject)),
                Shapes.panel("house.incident.list", list),
                Shapes.panel("house.incident.todo", desks));
        page.addClassName("gap");
        return new Panel(
                page,
                List.of(new Feed<>(IncidentBoard.topic(traject.id()), Audience.STAFF, IncidentBoard.class, board -> {
                    list.show(board);
                    todo(desks, traject, board.evenings());
                })));
    }

    private static void todo(OrderedList list, TrajectView traject, List<IncidentBoard.Evening> evenings) {
        list.removeAll();
        var code = item("code");
        evenings.forEach(evening -> code.add(Shapes.way(
                "/in/avond/" + evening.handle(),
                Icon.ARROW_RIGHT,
                Words.say("house.incident.to.desk", Map.of("title", evening.title())))));
        var links = item("links");
        links.add(Shapes.way(
                traject.workplace() + "/klankbord", Icon.ARROW_RIGHT, Words.say("house.incident.to.members")));
        var open = item("public");
        open.add(Shapes.way(traject.workplace(), Icon.ARROW_RIGHT, Words.say("house.incident.to.overview")));
        list.add(code, item("people"), links, open, item("fg"));
    }

    private static ListItem item(String what) {
        return new ListItem(new Paragraph(new Span(Words.say("house.incident.todo." + what))));
    }
}
