package nl.routebord.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** Lets nobody leave while something of this seat still waits to be sent, which only the browser knows ({@code frontend/rb-next.ts}). */
@Tag("rb-next")
@JsModule("./rb-next.ts")
final class RbNext extends Component {

    RbNext(String seat, RbForm form) {
        var unsent = Html.paragraph("unsent", "note", "adapt");
        unsent.getElement().setAttribute("role", "status");
        getElement()
                .setAttribute("seat", seat)
                .setAttribute("text-one", Words.say("workshop.next.one"))
                .setAttribute("text-many", Words.say("workshop.next.many", Map.of("n", "{n}")))
                .appendChild(unsent.getElement(), form.getElement());
    }
}
