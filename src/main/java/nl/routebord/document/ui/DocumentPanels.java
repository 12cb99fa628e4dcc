package nl.routebord.document.ui;

import com.vaadin.flow.component.Component;
import nl.routebord.document.DocumentKind;
import nl.routebord.entries.ui.spi.EntryDesk;
import nl.routebord.entries.ui.spi.EntryHall;
import nl.routebord.entries.ui.spi.EntryPhone;
import nl.routebord.entries.ui.spi.HallRows;
import nl.routebord.entries.ui.spi.TalkPanel;
import nl.routebord.shell.Icon;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Panels;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

@org.springframework.stereotype.Component
class DocumentPanels implements Panels {

    @Override
    public String kind() {
        return DocumentKind.KIND;
    }

    @Override
    public Icon icon() {
        return Icon.PAPER;
    }

    @Override
    public Panel phone(Place place) {
        return TalkPanel.below(place, EntryPhone.phone(place), 2);
    }

    @Override
    public Panel hall(Place place) {
        var rows = new HallRows();
        return EntryHall.of(place, rows, rows::show);
    }

    @Override
    public Panel desk(Place place) {
        return TalkPanel.below(place, EntryDesk.of(place), 2);
    }

    @Override
    public Panel member(Place place) {
        return TalkPanel.below(place, EntryPhone.member(place), 3);
    }

    /** They come from the boards of the route. */
    @Override
    public @Nullable Component maker(String deskSeat) {
        return null;
    }
}
