package nl.routebord.timeline.ui;

import com.vaadin.flow.component.Component;
import nl.routebord.entries.ui.spi.EntryDesk;
import nl.routebord.entries.ui.spi.EntryHall;
import nl.routebord.entries.ui.spi.EntryPhone;
import nl.routebord.shell.Icon;
import nl.routebord.timeline.TimelineKind;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Panels;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

@org.springframework.stereotype.Component
class TimelinePanels implements Panels {

    @Override
    public String kind() {
        return TimelineKind.KIND;
    }

    @Override
    public Icon icon() {
        return Icon.CALENDAR;
    }

    @Override
    public Panel phone(Place place) {
        var picture = new Picture();
        return EntryPhone.phone(place, picture, picture::show);
    }

    @Override
    public Panel hall(Place place) {
        var picture = new HallPicture();
        return EntryHall.of(place, picture, picture::show);
    }

    @Override
    public Panel desk(Place place) {
        var picture = new Picture();
        return EntryDesk.of(place, picture, picture::show);
    }

    @Override
    public Panel member(Place place) {
        var picture = new Picture();
        return EntryPhone.member(place, picture, picture::show);
    }

    /** They come from the boards of the route. */
    @Override
    public @Nullable Component maker(String deskSeat) {
        return null;
    }
}
