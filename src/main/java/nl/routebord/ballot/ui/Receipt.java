package nl.routebord.ballot.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.util.Map;
import nl.routebord.ballot.RoundId;
import nl.routebord.shell.Words;

/**
 * The receipt that this device got for its vote in a round ({@code frontend/rb-receipt.ts}, which comes with rb-form). After
 * the close the server does not know any more whose it is; the device does.
 */
@Tag("rb-receipt")
final class Receipt extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    Receipt(String seat) {
        addClassName("receipt");
        getElement()
                .setAttribute("seat", seat)
                .setAttribute("text-mine", Words.say("ballot.proof.mine", Map.of("code", "{code}")));
    }

    /** {@code code} is empty where the server does not know it, or not any more. */
    void show(RoundId round, String code) {
        getElement().setAttribute("code", code).setAttribute("round", round.toString());
    }
}
