package nl.routebord.shell.form;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import nl.routebord.shell.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Draws one field: a label above a native control and a hint, tied together by ids. The browser adds room for the counter and
 * for what is wrong. The server never learns what is typed before it is sent, so nothing here listens.
 */
final class FormField {

    private static final AtomicLong IDS = new AtomicLong();

    private FormField() {}

    /** An id no other element of this server has; ids of one page must differ, also when two forms stand side by side. */
    static String freshId(String stem) {
        return stem + "-" + Long.toString(IDS.incrementAndGet(), 36);
    }

    /** A line or an area for typing; {@code max} in characters is told, not enforced, because cutting off loses text. */
    static Element typed(Element control, String name, String label, @Nullable String hint, int max) {
        var id = freshId(name);
        var described = new ArrayList<String>();
        var field = ElementFactory.createDiv().setAttribute("class", "field");
        field.appendChild(ElementFactory.createLabel(label).setAttribute("for", id));
        if (hint != null) {
            described.add(id + "-hint");
            field.appendChild(hint(hint, id + "-hint"));
        }
        if (max > 0) {
            control.setAttribute("data-max", Integer.toString(max));
        }
        control.setAttribute("id", id)
                .setAttribute("name", name)
                .setAttribute("class", "input")
                .setAttribute("autocomplete", "off");
        if (!described.isEmpty()) {
            control.setAttribute("aria-describedby", String.join(" ", described));
        }
        return field.appendChild(control);
    }

    /** The list of a choice among many, not yet named. */
    static Element list(String none, Option... options) {
        var list = new Element("select");
        list.appendChild(new Element("option").setAttribute("value", "").setText(none));
        for (var option : options) {
            var line =
                    new Element("option").setAttribute("value", option.value()).setText(option.label());
            list.appendChild(option.stored() ? Stored.text(line) : line);
        }
        return list;
    }

    /** A group of radios: each option is a whole line to tap. */
    static Element radios(String name, String legend, @Nullable String hint, Option... options) {
        var group = new Element("fieldset").setAttribute("class", "field");
        group.appendChild(new Element("legend").setText(legend));
        if (hint != null) {
            var id = freshId(name) + "-hint";
            group.setAttribute("aria-describedby", id);
            group.appendChild(hint(hint, id));
        }
        var lines = ElementFactory.createDiv().setAttribute("class", "options");
        for (var option : options) {
            var radio = new Element("input")
                    .setAttribute("type", "radio")
                    .setAttribute("name", name)
                    .setAttribute("value", option.value())
                    .setAttribute("autocomplete", "off");
            var words = ElementFactory.createSpan(option.label());
            if (option.stored()) {
                Stored.text(words);
            }
            lines.appendChild(
                    new Element("label").setAttribute("class", "option").appendChild(radio, words));
        }
        return group.appendChild(lines);
    }

    /** Room for the sentence about this field; it stays in the page while empty, so that a screen reader hears it fill. */
    static Element wrong(String id) {
        return ElementFactory.createParagraph()
                .setAttribute("class", "wrong")
                .setAttribute("id", id + "-wrong")
                .setAttribute("role", "status");
    }

    private static Element hint(String words, String id) {
        return ElementFactory.createSpan(words).setAttribute("class", "hint").setAttribute("id", id);
    }
}
