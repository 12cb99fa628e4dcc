package nl.routebord.shell.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Put into a form: while somebody types in one of its fields, the text so far is sent as a command, at most twice a second
 * ({@code frontend/rb-grow.ts}). It may be lost; what counts is the form itself.
 */
@Tag("rb-grow")
@JsModule("./rb-grow.ts")
public final class RbGrow extends Component {

    private RbGrow() {}

    /** Sends {@code entry} and {@code text}, the value of this field, from this seat. */
    public static RbGrow of(String command, String seat, String entry, String field) {
        var grow = new RbGrow();
        grow.getElement()
                .setAttribute("class", "hint")
                .setAttribute("command", command)
                .setAttribute("seat", seat)
                .setAttribute("entry", entry)
                .setAttribute("field", field);
        return grow;
    }
}
