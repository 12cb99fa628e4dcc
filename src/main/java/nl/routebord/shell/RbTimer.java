package nl.routebord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a time that was given ({@code frontend/rb-time.ts}): "Nog 4:32". The server says how much is left when it
 * speaks; the clock of the device is never asked. Who cannot see it hears a sentence at the beginning, with a minute to go and
 * at the end. Nothing closes when it is over.
 */
@Tag("rb-timer")
@JsModule("./rb-time.ts")
public final class RbTimer extends Component implements HasStyle {

    public RbTimer() {
        getElement()
                .setAttribute("hidden", true)
                .setAttribute("text-minutes", Words.say("shell.timer.minutes", Map.of("n", "{n}")))
                .setAttribute("text-minute", Words.say("shell.timer.minute"));
        own(false);
    }

    /** Says whether this is the time of everybody, or that of one person who has more of it. */
    public void own(boolean own) {
        getElement()
                .setAttribute(
                        "text-left", Words.say(own ? "shell.timer.own.left" : "shell.timer.left", Map.of("t", "{t}")))
                .setAttribute("text-over", Words.say(own ? "shell.timer.own.over" : "shell.timer.over"));
    }

    /** Counts on from here; what is over already is told as over. Null: no time was given, and nothing is shown. */
    public void show(@Nullable Duration left) {
        getElement().setAttribute("hidden", left == null);
        if (left != null) {
            getElement().setAttribute("left", String.valueOf(left.toMillis()));
        }
    }
}
