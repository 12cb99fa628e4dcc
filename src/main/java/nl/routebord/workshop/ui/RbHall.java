package nl.routebord.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;

/** Full screen, light or dark, and awake ({@code frontend/rb-hall.ts}). All of it is of this device alone. */
@Tag("rb-hall")
@JsModule("./rb-hall.ts")
final class RbHall extends Component implements HasStyle {

    RbHall() {
        addClassName("hall-controls");
        getElement()
                .appendChild(
                        choice("full", Icon.SCREEN, "workshop.hall.full").getElement(),
                        choice("dark", Icon.EYE, "workshop.hall.dark").getElement());
    }

    private static NativeButton choice(String does, Icon icon, String words) {
        var button = new NativeButton();
        button.add(icon.create(), new Span(Words.say(words)));
        button.addClassName("act");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-does", does)
                .setAttribute("aria-pressed", "false");
        return button;
    }
}
