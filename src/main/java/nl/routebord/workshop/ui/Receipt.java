package nl.routebord.workshop.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a vote beside one's own things, from what this device remembers ({@code frontend/rb-receipt.ts}, which comes
 * with rb-form). The server sends no receipt here and asks for none.
 */
@Tag("rb-receipt")
final class Receipt extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    Receipt(String seat) {
        addClassName("receipt");
        getElement().setAttribute("seat", seat);
    }

    /** Null where there is nothing to check. */
    void show(Kind.@Nullable Proof proof) {
        Html.hide(this, proof == null);
        if (proof != null) {
            getElement()
                    .setAttribute("text-mine", Words.say(proof.words()))
                    .setAttribute("round", proof.round().toString());
        }
    }
}
