package nl.routebord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How long something takes against its plan, counted on in the page ({@code frontend/rb-time.ts}); texts come from the room that uses it. */
@Tag("rb-pace")
@JsModule("./rb-time.ts")
public final class RbPace extends Component implements HasStyle {

    private static final List<String> WORDS =
            List.of("used", "end", "onTime", "late.one", "late", "early.one", "early");

    /** {@code stem} is the beginning of the keys of its words, such as {@code workshop.pace}. */
    public RbPace(String stem) {
        getElement().setAttribute("hidden", true);
        for (var word : WORDS) {
            getElement()
                    .setAttribute(
                            "text-" + word,
                            Words.say(stem + "." + word, Map.of("n", "{n}", "all", "{all}", "t", "{t}")));
        }
    }

    /** Nothing to compare yet. */
    public void rest() {
        getElement().setAttribute("hidden", true);
    }

    /**
     * Counts on from this moment.
     *
     * @param goes what time runs against: {@code stage} (the present thing), {@code idle} (nothing), {@code break} (neither)
     */
    public void show(Instant now, Duration spent, Duration planned, Duration rest, Duration late, String goes) {
        millis("spent", spent);
        millis("planned", planned);
        millis("rest", rest);
        millis("late", late);
        getElement()
                .setAttribute("goes", goes)
                .setAttribute("now", String.valueOf(now.toEpochMilli()))
                .setAttribute("hidden", false);
    }

    private void millis(String name, Duration time) {
        getElement().setAttribute(name, String.valueOf(time.toMillis()));
    }
}
