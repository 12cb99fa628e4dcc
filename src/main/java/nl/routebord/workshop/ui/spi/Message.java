package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import nl.routebord.shell.Words;

/** A page with one message and one way on. */
public final class Message extends Div {

    private Message(String art, String stem, Component act) {
        addClassNames("page", "message");
        var picture = new Div();
        picture.addClassNames("art", art);
        picture.getElement().setAttribute("aria-hidden", "true");
        var lead = new Paragraph(Words.say(stem + ".lead"));
        lead.addClassName("lead");
        var main = new Main(picture, new H1(Words.say(stem + ".title")), lead, act);
        add(header(), main);
    }

    /** No access: the same for a link that never was, one that was revoked, and somebody else's workshop. */
    public static Message noAccess() {
        return new Message("art-post", "workshop.noaccess", home());
    }

    /** As {@link #noAccess()}, with another way on below the first; the same for everybody too. */
    public static Message noAccess(Component other) {
        var ways = new Div(home(), other);
        ways.addClassName("gap");
        return new Message("art-post", "workshop.noaccess", ways);
    }

    /** Any other message; {@code stem} is the key of its {@code .title} and {@code .lead}. */
    public static Message of(String art, String stem, Component act) {
        return new Message(art, stem, act);
    }

    /** The way to the page where a code can be typed. */
    public static Anchor home() {
        var home = new Anchor("/", Words.say("workshop.noaccess.home"));
        home.setRouterIgnore(true);
        home.addClassNames("act", "main");
        return home;
    }

    /** The header of a page: the logo and the route. */
    public static Header header() {
        var logo = new Anchor("/", Words.say("workshop.logo"));
        logo.setRouterIgnore(true);
        logo.addClassName("logo");
        var header = new Header(logo, RoadSign.untravelled().inHeader());
        header.addClassName("top");
        return header;
    }
}
