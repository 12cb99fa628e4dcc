package nl.routebord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;

/**
 * A fold that stands at each of many things of one panel, drawn once: the browser copies it ({@code frontend/rb-mold.ts}). A
 * hall of a thousand phones would hold ten thousand of it otherwise. It belongs straight into the panel, and only things below
 * that panel get copies.
 */
@Tag("rb-mold")
@JsModule("./rb-mold.ts")
public final class Mold extends Component {

    /** Stands for the thing at which a copy stands, in any attribute. */
    public static final String ITEM = "{item}";

    private final String name;
    private final String classes;

    /** @param name no other mold of the page has it */
    public Mold(String name, String classes, Element summary, Component content) {
        this.name = name;
        this.classes = classes;
        getElement().setAttribute("name", name).setAttribute("hidden", true).appendChild(summary, content.getElement());
    }

    /** A copy for this thing; what is in it is known to the browser alone. */
    public HtmlContainer copy(String item) {
        var copy = new HtmlContainer("details");
        copy.getElement()
                .setAttribute("class", classes)
                .setAttribute("data-mold", name)
                .setAttribute("data-item", item);
        return copy;
    }
}
