package nl.routebord.criteria.ui;

import nl.routebord.shell.Icon;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Panels;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the kind {@code criteria} shows on each screen. */
@Component
class CriteriaPanels implements Panels {

    @Override
    public String kind() {
        return "criteria";
    }

    @Override
    public Icon icon() {
        return Icon.LIST;
    }

    @Override
    public Panel phone(Place place) {
        return PhonePanel.phone(place);
    }

    @Override
    public Panel hall(Place place) {
        return HallPanel.of(place);
    }

    @Override
    public Panel desk(Place place) {
        return DeskPanel.of(place);
    }

    @Override
    public Panel member(Place place) {
        return PhonePanel.member(place);
    }

    /** One board of points per step is enough: more would scatter them. */
    @Override
    public com.vaadin.flow.component.@Nullable Component maker(String deskSeat) {
        return null;
    }
}
