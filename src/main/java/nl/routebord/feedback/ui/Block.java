package nl.routebord.feedback.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** A heading, a sentence where there is nothing to list, and a list of voices. */
final class Block extends Section {

    private static final long serialVersionUID = 1L;

    final UnorderedList list = new UnorderedList();
    private final Paragraph instead = new Paragraph();

    /** {@code level} is that of the heading, 2 or 3: headings of a page go down one by one. */
    Block(int level, String title) {
        addClassNames("gap", "small");
        list.addClassName("voices");
        instead.addClassName("soft");
        add(level == 2 ? new H2(Words.say(title)) : new H3(Words.say(title)), instead, list);
        say(null);
    }

    void say(@Nullable String key) {
        Html.text(instead, key == null ? "" : Words.say(key));
        instead.getElement().setAttribute("hidden", key == null);
    }
}
