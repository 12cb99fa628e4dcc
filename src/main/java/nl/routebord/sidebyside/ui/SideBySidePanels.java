package nl.routebord.sidebyside.ui;

import com.vaadin.flow.component.Component;
import nl.routebord.entries.ui.spi.EntryDesk;
import nl.routebord.entries.ui.spi.EntryHall;
import nl.routebord.entries.ui.spi.EntryPhone;
import nl.routebord.shell.Icon;
import nl.routebord.sidebyside.SideBySideKind;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Panels;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

@org.springframework.stereotype.Component
class SideBySidePanels implements Panels {

    @Override
    public String kind() {
        return SideBySideKind.KIND;
    }

    @Override
    public Icon icon() {
        return Icon.MERGE;
    }

    @Override
    public Panel phone(Place place) {
        var picture = new SmallSides();
        return EntryPhone.phone(place, picture, picture::show);
    }

    @Override
    public Panel hall(Place place) {
        var picture = new HallSides();
        return EntryHall.of(place, picture, picture::show);
    }

    @Override
    public Panel desk(Place place) {
        var picture = new SmallSides();
        return EntryDesk.of(place, picture, picture::show);
    }

    @Override
    public Panel member(Place place) {
        var picture = new SmallSides();
        return EntryPhone.member(place, picture, picture::show);
    }

    /** They come from the boards of the route. */
    @Override
    public @Nullable Component maker(String deskSeat) {
        return null;
    }
}
