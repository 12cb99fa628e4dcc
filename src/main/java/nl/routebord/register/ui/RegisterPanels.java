package nl.routebord.register.ui;

import com.vaadin.flow.component.Component;
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
        return EntryPhone.phone(place);
    }

    @Override
    public Panel hall(Place place) {
        return EntryHall.of(place);
    }

    @Override
    public Panel desk(Place place) {
        return EntryDesk.of(place);
    }

    @Override
    public Panel member(Place place) {
        return EntryPhone.member(place);
    }

    /** Lists come from the boards of the route. */
    @Override
    public @Nullable Component maker(String deskSeat) {
        return null;
    }
}
