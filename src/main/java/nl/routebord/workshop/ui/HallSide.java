package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.routebord.live.Presence;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.WorkshopView;

/** The side of the hall's screen: QR, address and code, and presence as numbers per group, never as names. */
final class HallSide extends Aside {

    private final String spoken;
    private final Image qr;
    private final Paragraph address;
    private final Span plates = new Span();
    private String code = "";
    private final H2 heading = new H2(Words.say("workshop.hall.who"));
    private final Element total = GroupCounts.number();
    private final GroupCounts counts;

    HallSide(WorkshopView workshop, List<Groups.Group> groups, PublicAddress where) {
        addClassName("side");
        getElement().setAttribute("aria-label", Words.say("workshop.hall.side"));
        spoken = where.spoken();
        qr = Plates.qr(workshop);
        address = new Paragraph(spoken);
        address.addClassName("address");
        show(workshop);
        var present = new Paragraph();
        present.addClassName("present");
        present.getElement()
                .appendChild(total, Element.createText(" "), new Span(Words.say("workshop.hall.present")).getElement());
        counts = new GroupCounts(groups);
        add(qr, address, plates, heading, present, counts);
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

    /** Another code makes another picture to scan. */
    void show(WorkshopView workshop) {
        if (code.equals(workshop.code())) {
            return;
        }
        code = workshop.code();
        qr.setSrc(Plates.picture(workshop));
        plates.removeAll();
        plates.add(Plates.of(code, "plates"));
    }

    void show(List<Groups.Group> groups) {
        counts.show(groups);
    }

    void show(Presence presence) {
        Html.text(total, String.valueOf(presence.total()));
        counts.show(presence);
    }
}
