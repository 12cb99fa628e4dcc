package nl.routebord.cards.ui;

import com.vaadin.flow.component.Component;
import nl.routebord.cards.CardsKind;
import nl.routebord.entries.ui.spi.EntryDesk;
import nl.routebord.entries.ui.spi.EntryHall;
import nl.routebord.entries.ui.spi.EntryPhone;
import nl.routebord.shell.Icon;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Panels;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

@org.springframework.stereotype.Component
class CardsPanels implements Panels {

    @Override
    public String kind() {
        return CardsKind.KIND;
    }

    @Override
    public Icon icon() {
        return Icon.PENCIL;
    }

    @Override
    public Panel phone(Place place) {
        var picture = new SmallPicture();
        return EntryPhone.phone(place, picture.folded(), picture::show);
    }

    @Override
    public Panel hall(Place place) {
        var picture = new HallPicture();
        return EntryHall.of(place, picture, picture::show);
    }

    @Override
    public Panel desk(Place place) {
        var picture = new SmallPicture().dragging(place);
        return EntryDesk.of(place, picture, picture::show);
    }

    @Override
    public Panel member(Place place) {
        var picture = new SmallPicture();
        return EntryPhone.member(place, picture.folded(), picture::show);
    }

    /** Cards come from the boards of the route. */
    @Override
    public @Nullable Component maker(String deskSeat) {
        return null;
    }
}
