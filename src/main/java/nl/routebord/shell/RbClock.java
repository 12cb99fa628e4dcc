package nl.routebord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;

/** The time of day in the Netherlands, told by the server and counted on in the page ({@code frontend/rb-time.ts}). */
@Tag("rb-clock")
@JsModule("./rb-time.ts")
public final class RbClock extends Component implements HasStyle {

    public RbClock(Instant now) {
        getElement().setAttribute("now", String.valueOf(now.toEpochMilli()));
    }
}
