package nl.routebord.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;

/** The few shapes that the pages of a traject share. */
final class Shapes {

    private Shapes() {}

    /** The title of a page and what it is for. */
    static Div head(String stem) {
        var lead = new Paragraph(Words.say(stem + ".lead"));
        lead.addClassName("lead");
        var head = new Div(new H1(Words.say(stem + ".title")), lead);
        head.addClassName("head");
        return head;
    }

    static Section panel(String title, Component... content) {
        var panel = new Section(new H2(Words.say(title)));
        panel.add(content);
        panel.addClassName("panel");
        return panel;
    }

    /** A way to another page, as a button. */
    static Anchor way(String to, Icon icon, String words) {
        var way = new Anchor(to);
        way.setRouterIgnore(true);
        way.add(icon.create(), new Span(words));
        way.addClassName("act");
        return way;
    }

    /** For example {@code donderdag 12 november 2026, 19.30}. */
    static String when(Instant at) {
        return Dates.whole(Dates.local(at)) + ", " + Dates.time(at);
    }
}
