package nl.routebord.path.ui;

import com.vaadin.flow.component.Component;
import nl.routebord.entries.ui.spi.EntryDesk;
import nl.routebord.entries.ui.spi.EntryHall;
import nl.routebord.path.PathKind;
import nl.routebord.shell.Icon;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Panels;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

@org.springframework.stereotype.Component
class PathPanels implements Panels {

    @Override
    public String kind() {
        return PathKind.KIND;
    }

    @Override
    public Icon icon() {
        return Icon.ROUTE;
    }

    @Override
    public Panel phone(Place place) {
        return PathPhone.of(place, 1);
    }

    @Override
    public Panel hall(Place place) {
        var ways = new HallWays();
        return EntryHall.of(place, ways, ways::show);
    }

    @Override
    public Panel desk(Place place) {
        var ways = new SmallWays();
        return EntryDesk.of(place, ways, ways::show);
    }

    @Override
    public Panel member(Place place) {
        return PathPhone.of(place, 3);
    }

    /** They come from the boards of the route. */
    @Override
    public @Nullable Component maker(String deskSeat) {
        return null;
    }
}
