package nl.routebord.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import nl.routebord.shell.form.OutboxCount;
import nl.routebord.workshop.StepMark;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.RoadSign;

/** A phone's screen: the route above, one thing in the middle. The three places below it are {@link PhonePlaces}. */
class PhoneFrame extends Div {

    protected final RoadSign road;
    protected final Main main = new Main();
    private final String place;

    PhoneFrame(String place, WorkshopView workshop, List<StepMark> route, Component... content) {
        this.place = place;
        addClassName("frame");
        road = new RoadSign(route);
        main.add(OutboxCount.of(workshop.guestSeat()));
        main.add(content);
        add(road, main);
    }

    /** Which of the three places this page belongs to, see {@link PhonePlaces#mark}. */
    final String place() {
        return place;
    }
}
