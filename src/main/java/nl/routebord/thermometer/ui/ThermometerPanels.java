package nl.routebord.thermometer.ui;

import com.vaadin.flow.component.Component;
import nl.routebord.shell.Icon;
import nl.routebord.thermometer.Thermometers;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Panels;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

@org.springframework.stereotype.Component
class ThermometerPanels implements Panels {

    @Override
    public String kind() {
        return Thermometers.KIND;
    }

    @Override
    public Icon icon() {
        return Icon.CLOCK;
    }

    @Override
    public Panel phone(Place place) {
        return AnswerPanel.of(place, true);
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
        return AnswerPanel.of(place, false);
    }

    /** They come from the boards of the route. */
    @Override
    public @Nullable Component maker(String deskSeat) {
        return null;
    }
}
