package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.routebord.live.Feed;

/** A component and what it watches. It changes itself only when a feed brings a record; its forms send commands. */
public record Panel(Component component, List<Feed<?>> feeds) {}
