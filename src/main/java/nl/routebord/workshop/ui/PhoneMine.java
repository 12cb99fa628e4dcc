package nl.routebord.workshop.ui;

import java.util.List;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Person;
import nl.routebord.workshop.StepMark;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Hosting;

/** The place "Mijn inbreng" of a phone: what one brought in, and, while the evening lasts, as whom. */
final class PhoneMine extends PhoneFrame {

    PhoneMine(
            Hosting hosting,
            WorkshopView workshop,
            List<StepMark> route,
            Scope scope,
            Person person,
            List<Groups.Group> groups,
            MinePage page) {
        super(workshop, route, "mijn", page);
        if (workshop.closed()) {
            return;
        }
        var myself = new Myself(workshop.guestSeat(), groups);
        main.add(myself);
        myself.show(person);
    }
}
