package nl.routebord.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.OutboxCount;
import nl.routebord.workshop.StepMark;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.RoadSign;

/** A phone's screen: the route above, one thing in the middle, three places below. Nothing else. */
class PhoneFrame extends Div {

    protected final RoadSign road;
    protected final Main main = new Main();

    PhoneFrame(WorkshopView workshop, List<StepMark> route, String place, Component... content) {
        addClassName("phone");
        road = new RoadSign(route);
        main.add(OutboxCount.of(workshop.guestSeat()));
        main.add(content);
        add(road, main, places(workshop, place));
    }

    private static Nav places(WorkshopView workshop, String place) {
        var base = "/m/" + workshop.code();
        var places = new Nav(
                place(
                        base,
                        Icon.ARROW_RIGHT,
                        "workshop.place.now",
                        !List.of("mijn", "hulp").contains(place)),
                place(base + "/mijn", Icon.SPEECH, "workshop.place.mine", "mijn".equals(place)),
                place(base + "/hulp", Icon.HELP, "workshop.place.help", "hulp".equals(place)));
        places.addClassName("places");
        places.getElement().setAttribute("aria-label", Words.say("workshop.places"));
        return places;
    }

    private static Anchor place(String to, Icon icon, String key, boolean here) {
        var place = new Anchor(to);
        place.add(icon.create(), new Span(Words.say(key)));
        place.addClassName("place");
        if (here) {
            place.getElement().setAttribute("aria-current", "page");
        }
        return place;
    }
}
