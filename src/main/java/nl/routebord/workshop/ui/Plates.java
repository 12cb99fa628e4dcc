package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import nl.routebord.shell.Words;
import nl.routebord.workshop.WorkshopView;

/** A joining code as road plates of four signs, and its QR code. */
final class Plates {

    private Plates() {}

    static Span of(String code, String... classes) {
        var plates = new Span(new Span(code.substring(0, 4)), new Span(code.substring(4)));
        plates.addClassNames(classes);
        return plates;
    }

    /** Where the picture of the joining address is drawn. */
    static String picture(WorkshopView workshop) {
        return "/qr/" + workshop.code() + ".svg";
    }

    static Image qr(WorkshopView workshop) {
        var qr = new Image(picture(workshop), Words.say("workshop.qr"));
        qr.addClassName("qr");
        return qr;
    }
}
