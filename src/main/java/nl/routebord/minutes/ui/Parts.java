package nl.routebord.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** The shapes that the screens of minutes share. */
final class Parts {

    private Parts() {}

    static Div head(String why) {
        var lead = new Paragraph(Words.say(why));
        lead.addClassName("lead");
        var head = new Div(new H1(Words.say("minutes.title")), lead);
        head.addClassName("head");
        return head;
    }

    static Section panel(String title, Component... content) {
        var panel = new Section(new H2(Words.say(title)));
        panel.add(content);
        panel.addClassName("panel");
        return panel;
    }

    static NativeButton small(Icon icon, String words) {
        var button = RbForm.button("");
        button.setClassName("small-act");
        button.add(icon.create(), new Span(Words.say(words)));
        return button;
    }

    static com.vaadin.flow.component.HtmlContainer fold(Icon icon, String words, Component content) {
        return Html.fold("unfold", Html.summary("edit", icon.create(), new Span(words)), content);
    }
}
