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
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.traject.Agenda;
import nl.routebord.traject.Overview;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.RoadSign;

/** On the start page of who signed in: the trajects in which they have a role, and what to do for who has none. */
final class MyTrajects {

    private MyTrajects() {}

    static Section of(List<Overview.Mine> mine) {
        var section = new Section(new H2(Words.say("traject.yours")));
        section.addClassName("trajects");
        if (mine.isEmpty()) {
            section.add(new Paragraph(Words.say("traject.norole")));
        } else {
            var list = new UnorderedList();
            list.addClassName("traject-cards");
            mine.forEach(one -> list.add(item(one)));
            section.add(list);
        }
        return section;
    }

    private static ListItem item(Overview.Mine one) {
        var traject = one.card().traject();
        var title = new H3();
        if (one.role().works()) {
            title.add(way("/in/werkplek/" + traject.handle(), traject));
        } else if (one.role().reads()) {
            title.add(way("/in/lezen/" + traject.handle(), traject));
        } else {
            Html.text(Stored.text(title), traject.name());
        }
        var who = Stored.text(new Paragraph(traject.municipality()));
        who.addClassName("soft");
        var item = new ListItem(
                new RoadSign(one.card().marks()).inHeader(),
                title,
                who,
                new Paragraph(Words.say(
                        "traject.yourrole", Map.of("role", Words.say(one.role().key())))));
        item.addClassName("traject-card");
        if (!one.role().works() && !one.role().reads()) {
            item.add(evenings(one.evenings()));
        }
        return item;
    }

    private static Anchor way(String to, TrajectView traject) {
        var way = Stored.text(new Anchor(to, traject.name()));
        way.setRouterIgnore(true);
        way.addClassName("card-way");
        return way;
    }

    /** Who guides goes from here to the desk of each evening. */
    private static com.vaadin.flow.component.Component evenings(List<Agenda.Evening> evenings) {
        if (evenings.isEmpty()) {
            return new Paragraph(Words.say("traject.coming.none"));
        }
        var list = new UnorderedList();
        list.addClassName("evenings");
        for (var evening : evenings) {
            var at = evening.at();
            var item = new ListItem(
                    Stored.text(new Paragraph(evening.title())),
                    new Paragraph(at == null ? Words.say("traject.evening.nodate") : Shapes.when(at)),
                    Shapes.way("/in/avond/" + evening.handle(), Icon.PLAY, Words.say("traject.desk")));
            item.addClassName("evening-card");
            list.add(item);
        }
        return list;
    }
}
