package nl.routebord.routemap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** The few things that these pages are made of. What comes from the content is marked as Dutch, see {@link Stored}. */
final class Html {

    private Html() {}

    static <C extends Component & HasStyle> C with(C component, String... classes) {
        component.addClassNames(classes);
        return component;
    }

    /** A paragraph of the content. */
    static Paragraph text(String words, String... classes) {
        return with(Stored.text(new Paragraph(words)), classes);
    }

    /** A few words of the content in a line. */
    static Span said(String words, String... classes) {
        return with(Stored.text(new Span(words)), classes);
    }

    /** A link to another page of ours, loaded anew: a screen reader then begins at the top of it. */
    static Anchor link(String to, Component... content) {
        var link = new Anchor(to);
        link.setRouterIgnore(true);
        link.add(content);
        return link;
    }

    /** A block of a page under a heading of the bundle. */
    static Section section(String key, Component... content) {
        var section = new Section(new H2(Words.say(key)));
        section.addClassName("chapter");
        section.add(content);
        return section;
    }

    static UnorderedList list(String name, Collection<ListItem> items) {
        var list = with(new UnorderedList(), name);
        items.forEach(list::add);
        return list;
    }

    /** Lines of the content below each other. */
    static UnorderedList lines(Collection<String> lines) {
        return list(
                "dots",
                lines.stream().map(line -> Stored.text(new ListItem(line))).toList());
    }

    /** Words of the content beside each other. */
    static UnorderedList words(Collection<String> words) {
        return list(
                "words-row",
                words.stream()
                        .map(word -> new ListItem(said(word, "chip", "wraps")))
                        .toList());
    }

    /** Something that opens: the heading is always there, the rest after a tap. */
    static NativeDetails folded(Component heading, Collection<Component> content) {
        var details = with(new NativeDetails(), "more");
        details.setSummary(heading);
        details.setContent(new Div(content.toArray(Component[]::new)));
        return details;
    }

    static H3 name(String words) {
        return Stored.text(new H3(words));
    }

    /** What one should be careful about, with its sign. */
    static Div note(String words) {
        return with(new Div(Icon.WARNING.create(), said(words)), "note", "adapt");
    }
}
