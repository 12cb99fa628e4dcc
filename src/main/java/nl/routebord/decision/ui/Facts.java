package nl.routebord.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** The few shapes that the pages of decisions share. */
final class Facts {

    private Facts() {}

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

    /** A label and what was written; nothing where nothing was. */
    static void typed(DescriptionList list, String label, String words) {
        if (!words.isEmpty()) {
            var said = Stored.text(new DescriptionList.Description(words));
            said.addClassName("typed");
            pair(list, label, said);
        }
    }

    static void pair(DescriptionList list, String label, DescriptionList.Description description) {
        var pair = new Div(new DescriptionList.Term(Words.say(label)), description);
        list.getElement().appendChild(pair.getElement());
    }

    /** A small button of a form: an icon and words. */
    static NativeButton small(Icon icon, String words) {
        var button = RbForm.button("");
        button.setClassName("small-act");
        button.add(icon.create(), new Span(Words.say(words)));
        return button;
    }
}
