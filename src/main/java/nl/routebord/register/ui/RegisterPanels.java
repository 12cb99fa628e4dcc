package nl.routebord.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.routebord.entries.ui.spi.CellTable;
import nl.routebord.entries.ui.spi.EntryDesk;
import nl.routebord.entries.ui.spi.EntryHall;
import nl.routebord.entries.ui.spi.EntryPhone;
import nl.routebord.register.RegisterKind;
import nl.routebord.shell.Icon;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Panels;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

@org.springframework.stereotype.Component
class RegisterPanels implements Panels {

    @Override
    public String kind() {
        return RegisterKind.KIND;
    }

    @Override
    public Icon icon() {
        return Icon.LIST;
    }

    @Override
    public Panel phone(Place place) {
        var sum = new Sums();
        return EntryPhone.phone(place, sum, sum::show);
    }

    @Override
    public Panel hall(Place place) {
        var sum = new Sums();
        return EntryHall.above(place, sum, sum::show, Mix::isShown);
    }

    @Override
    public Panel desk(Place place) {
        var table = new CellTable();
        var sum = new Sums();
        return EntryDesk.of(place, new Div(sum, table), board -> {
            sum.show(board);
            table.show(board);
        });
    }

    @Override
    public Panel member(Place place) {
        var sum = new Sums();
        return EntryPhone.member(place, sum, sum::show);
    }

    /** Lists come from the boards of the route. */
    @Override
    public @Nullable Component maker(String deskSeat) {
        return null;
    }
}
