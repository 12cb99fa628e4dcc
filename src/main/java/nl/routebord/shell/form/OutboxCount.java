package nl.routebord.shell.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import nl.routebord.shell.Words;

/**
 * The line that says how many messages of a seat wait to be sent. Put one on every screen that can speak: it also sends what
 * an earlier page left in the outbox, and shows the refusal of a message whose form is no longer on the page.
 */
@Tag("rb-outbox-count")
@JsModule("./rb-outbox-count.ts")
public final class OutboxCount extends Component {

    private OutboxCount() {}

    /** The line for this seat, for example {@code m-4k2p9w7d}. */
    public static OutboxCount of(String seat) {
        var count = new OutboxCount();
        count.getElement()
                .setAttribute("seat", seat)
                .setAttribute("text-one", Words.say("shell.outbox.one"))
                .setAttribute("text-many", Words.say("shell.outbox.many", Map.of("n", "{n}")))
                .setAttribute("text-refused", Words.say("shell.outbox.refused"))
                .setAttribute("text-next", Words.say("shell.outbox.next"))
                .setAttribute("text-again", Words.say("shell.outbox.again"))
                .setAttribute("text-away", Words.say("shell.outbox.away"))
                .setAttribute("text-failed", Words.say("shell.form.failed"));
        return count;
    }
}
