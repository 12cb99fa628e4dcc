package nl.routebord.house.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;

/** The shapes that these pages share. */
final class Shapes {

    private Shapes() {}

    static Div head(String title, String why) {
        var lead = new Paragraph(Words.say(why));
        lead.addClassName("lead");
        var head = new Div(new H1(Words.say(title)), lead);
        head.addClassName("head");
        return head;
    }

    static Section panel(String title, Component... content) {
        var panel = new Section(new H2(Words.say(title)));
        panel.add(content);
        panel.addClassName("panel");
        return panel;
    }

    /** A way that leaves the page, such as to a file. */
    static Anchor way(String to, Icon icon, String words) {
        var way = new Anchor(to);
        way.setRouterIgnore(true);
        way.add(icon.create(), new Span(words));
        way.addClassName("small-act");
        return way;
    }

    static Paragraph soft(String words) {
        var soft = Html.paragraph("soft");
        Html.text(soft, words);
        return soft;
    }

    static HtmlContainer fold(Icon icon, String words, Component... content) {
        return Html.fold("unfold", Html.summary("edit", icon.create(), new Span(words)), content);
    }
}
