package nl.routebord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Aside;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts down the last seconds before something closes ({@code frontend/rb-countdown.ts}), and then those in which what is
 * under way still comes in. The server says how much time is left when it speaks; the clock of the device is never asked. A
 * timer that keeps silent: who cannot see it hears one sentence from the panel when the counting begins.
 */
@Tag("rb-countdown")
@JsModule("./rb-countdown.ts")
public final class RbCountdown extends Component implements HasStyle {

    private static final Map<String, Object> N = Map.of("n", "{n}");

    public RbCountdown() {
        getElement()
                .setAttribute("role", "timer")
                .setAttribute("hidden", true)
                .setAttribute("text-one", Words.say("shell.countdown.one", N))
                .setAttribute("text-many", Words.say("shell.countdown.many", N))
                .setAttribute("text-late-one", Words.say("shell.countdown.late.one", N))
                .setAttribute("text-late-many", Words.say("shell.countdown.late.many", N))
                .setAttribute("text-end", Words.say("shell.countdown.end"));
    }

    /** In a place of its own, for a page where it stands between the other parts. */
    public Aside aside() {
        var aside = new Aside(this);
        aside.addClassName("soon");
        aside.getElement().setAttribute("aria-label", Words.say("shell.countdown.place"));
        return aside;
    }

    /** What closes, where more than one thing stands on the page. */
    public void about(String name) {
        getElement().setAttribute("about", name);
    }

    /**
     * Counts on from here.
     *
     * @param left until it closes, as of now; may be over already. Null: nothing closes, and nothing is shown
     * @param late how long what is under way is still taken in after that
     */
    public void show(@Nullable Duration left, Duration late) {
        getElement().setAttribute("hidden", left == null);
        if (left != null) {
            getElement().setProperty("late", (double) late.toMillis());
            getElement().setProperty("left", (double) left.toMillis());
        }
    }
}
