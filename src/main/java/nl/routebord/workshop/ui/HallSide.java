package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Presence;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.WorkshopView;

/** The side of the hall's screen: QR, address and code, and presence as numbers per group, never as names. */
final class HallSide extends Aside {

    private final String spoken;
    private final Image qr;
    private final Paragraph address;
    private final Span plates;
    private final H2 heading = new H2(Words.say("workshop.hall.who"));
    private final Span total = new Span("0");
    private final Map<String, Span> numbers = new LinkedHashMap<>();

    HallSide(WorkshopView workshop, List<Groups.Group> groups, PublicAddress where) {
        addClassName("side");
        getElement().setAttribute("aria-label", Words.say("workshop.hall.side"));
        spoken = where.spoken();
        qr = Plates.qr(workshop);
        address = new Paragraph(spoken);
        address.addClassName("address");
        plates = Plates.of(workshop.code(), "plates");
        total.addClassName("num");
        var present = new Paragraph(total, new Span(" " + Words.say("workshop.hall.present")));
        present.addClassName("present");
        var list = new UnorderedList();
        list.addClassName("groups");
        groups.forEach(group -> list.add(line(group.name())));
        list.add(line(Words.say(Words.DUTCH, "workshop.group.none")));
        add(qr, address, plates, heading, present, list);
    }

    String spoken() {
        return spoken;
    }

    /** With QR and code beside an activity; without them on the welcome page, which shows them large, and at the end. */
    void joining(boolean beside, boolean closed) {
        qr.setVisible(beside && !closed);
        address.setVisible(beside && !closed);
        plates.setVisible(beside && !closed);
        heading.setVisible(!beside);
    }

    void show(Presence presence) {
        total.setText(String.valueOf(presence.total()));
        numbers.forEach((group, number) ->
                number.setText(String.valueOf(presence.perGroup().getOrDefault(group, 0))));
    }

    private ListItem line(String group) {
        var number = new Span("0");
        number.addClassName("num");
        numbers.put(group, number);
        return new ListItem(new Span(group), number);
    }
}
