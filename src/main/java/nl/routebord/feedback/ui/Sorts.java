package nl.routebord.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import nl.routebord.feedback.Sort;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** How the three sorts look: always a colour, a sign and a word together. */
final class Sorts {

    private Sorts() {}

    static String css(Sort sort) {
        return switch (sort) {
            case WORKS -> "works";
            case PINCHES -> "pinches";
            case MISSING -> "misses";
        };
    }

    /** Its short name above a column or under a text. */
    static String title(Sort sort) {
        return Words.say("feedback.title." + sort.value());
    }

    static Component mark() {
        var mark = new Span();
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    static Component mark(Sort sort) {
        var mark = mark();
        mark.addClassName(css(sort));
        return mark;
    }

    /** The three big choices, as radios of one field {@code sort}. */
    static Component choice() {
        var kinds = new Div();
        kinds.addClassName("kinds");
        for (var sort : Sort.values()) {
            var radio = new Element("input")
                    .setAttribute("type", "radio")
                    .setAttribute("name", "sort")
                    .setAttribute("value", sort.value())
                    .setAttribute("autocomplete", "off");
            kinds.getElement()
                    .appendChild(new Element("label")
                            .setAttribute("class", "kind " + css(sort))
                            .appendChild(radio, mark().getElement(), new Span(Words.say(sort.key())).getElement()));
        }
        var field = new FieldSet(Words.say("feedback.form.sort"));
        field.addClassName("field");
        field.add(kinds);
        field.getElement().appendChild(RbForm.wrong("sort"));
        return field;
    }
}
