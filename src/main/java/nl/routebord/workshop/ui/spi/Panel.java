package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import nl.routebord.live.Feed;

/** A component and what it watches. It changes itself only when a feed brings a record; its forms send commands. */
public record Panel(Component component, List<Feed<?>> feeds) {

    /** This one and others below it, as one. */
    public Panel above(List<Panel> others) {
        if (others.isEmpty()) {
            return this;
        }
        var all = new Div(component);
        all.addClassNames("gap", "stacked");
        others.forEach(other -> all.add(other.component));
        return new Panel(
                all,
                Stream.concat(feeds.stream(), others.stream().flatMap(other -> other.feeds.stream()))
                        .toList());
    }
}
