package nl.routebord.model.ui;

import com.vaadin.flow.component.Component;
import nl.routebord.entries.ui.spi.EntryDesk;
import nl.routebord.entries.ui.spi.EntryPhone;
import nl.routebord.model.ModelKind;
import nl.routebord.shell.Icon;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Panels;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

@org.springframework.stereotype.Component
class ModelPanels implements Panels {

    @Override
    public String kind() {
        return ModelKind.KIND;
    }

    @Override
    public Icon icon() {
        return Icon.PEOPLE;
    }

    @Override
    public Panel phone(Place place) {
        return ModelPanel.around(place, EntryPhone.phone(place));
    }

    @Override
    public Panel hall(Place place) {
        return HallMaps.of(place);
    }

    @Override
    public Panel desk(Place place) {
        return ModelPanel.around(place, EntryDesk.of(place));
    }

    @Override
    public Panel member(Place place) {
        return ModelPanel.around(place, EntryPhone.member(place));
    }

    /** They come from the boards of the route. */
    @Override
    public @Nullable Component maker(String deskSeat) {
        return null;
    }
}
