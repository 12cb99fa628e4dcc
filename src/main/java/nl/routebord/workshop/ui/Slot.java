package nl.routebord.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.routebord.live.Feed;
import nl.routebord.live.LiveScreen;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.ui.spi.Panel;
import org.jspecify.annotations.Nullable;

/**
 * The place of a screen where the panel of one activity stands. A panel is made once per activity and then lives by its
 * feeds; only another activity replaces it, so nothing that is being typed is ever swept away.
 */
final class Slot extends Div {

    private final LiveScreen screen;
    private final List<Feed<?>> base;
    private @Nullable Object shown;

    Slot(LiveScreen screen, List<Feed<?>> base) {
        this.screen = screen;
        this.base = base;
        addClassName("slot");
    }

    void show(ActivityView activity, Function<ActivityView, Panel> maker) {
        if (activity.id().equals(shown)) {
            return;
        }
        shown = activity.id();
        var panel = maker.apply(activity);
        replace(panel.component());
        var feeds = new ArrayList<Feed<?>>(base);
        feeds.addAll(panel.feeds());
        screen.show(feeds);
    }

    /** Something else than a panel; {@code name} tells whether it already stands there. */
    void show(String name, Supplier<Component> instead) {
        if (name.equals(shown)) {
            return;
        }
        shown = name;
        replace(instead.get());
        screen.show(base);
    }

    private void replace(Component content) {
        removeAll();
        add(content);
    }
}
