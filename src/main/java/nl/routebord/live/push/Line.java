package nl.routebord.live.push;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

/** Hears, under the session lock, that the socket of a screen has come up or is lost. At most one per UI. */
@FunctionalInterface
public interface Line {

    void changed(boolean up);

    /** Who listens for this UI from now on; null for nobody. */
    static void listen(UI ui, @Nullable Line line) {
        ComponentUtil.setData(ui, Line.class, line);
    }

    static void tell(UI ui, boolean up) {
        Line line = ComponentUtil.getData(ui, Line.class);
        if (line != null) {
            line.changed(up);
        }
    }
}
