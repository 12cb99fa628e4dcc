package nl.routebord.workshop.ui;

import java.util.List;
import java.util.stream.Stream;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Person;
import nl.routebord.workshop.StepMark;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Place;

/** One activity on a phone, whatever is on stage: where "Mijn inbreng" leads when something asks for a choice. */
final class PhoneActivity extends PhoneFrame {

    PhoneActivity(
            Hosting hosting,
            WorkshopView workshop,
            List<StepMark> route,
            Scope scope,
            Person person,
            ActivityView activity) {
        super("mijn", workshop, route);
        var panel = PhoneStage.panel(hosting, new Place(scope, workshop.guestSeat(), activity));
        main.add(panel.component(), careful());
        var screen = live(hosting, workshop, person);
        screen.show(Stream.concat(Stream.of(self(screen, person, now -> {})), panel.feeds().stream())
                .toList());
    }
}
