package nl.routebord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;

/**
 * Text that is kept as it was written, in the language of the record: presets, names, and what people typed. On a screen in
 * another language it says so, that a screen reader may pronounce it as Dutch (WCAG 3.1.2).
 */
public final class Stored {

    private Stored() {}

    /** Marks a component that holds stored text and nothing else; returns it. */
    public static <C extends Component> C text(C component) {
        text(component.getElement());
        return component;
    }

    /** As {@link #text(Component)}. */
    public static Element text(Element element) {
        var ui = UI.getCurrent();
        if (ui != null && !Words.DUTCH.getLanguage().equals(ui.getLocale().getLanguage())) {
            element.setAttribute("lang", Words.DUTCH.getLanguage());
        }
        return element;
    }
}
