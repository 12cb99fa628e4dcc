package nl.routebord.datepoll.ui;

import com.vaadin.flow.component.Component;
import nl.routebord.datepoll.DatepollKind;
import nl.routebord.entries.ui.spi.CellTable;
import nl.routebord.entries.ui.spi.EntryDesk;
import nl.routebord.entries.ui.spi.EntryHall;
import nl.routebord.entries.ui.spi.EntryPhone;
import nl.routebord.shell.Icon;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Panels;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

@org.springframework.stereotype.Component
class DatepollPanels implements Panels {

    @Override
    public String kind() {
        return DatepollKind.KIND;
    }

    @Override
    public Icon icon() {
        return Icon.CALENDAR;
    }

    @Override
    public Panel phone(Place place) {
        return EntryPhone.phone(place);
    }

    @Override
    public Panel hall(Place place) {
        var days = new HallDays();
        return EntryHall.of(place, days, days::show);
    }

    @Override
    public Panel desk(Place place) {
        var table = new CellTable();
        return EntryDesk.of(place, table, table::show);
    }

    @Override
    public Panel member(Place place) {
        return EntryPhone.member(place);
    }

    /** They come from the boards of the route. */
    @Override
    public @Nullable Component maker(String deskSeat) {
        return null;
    }
}
