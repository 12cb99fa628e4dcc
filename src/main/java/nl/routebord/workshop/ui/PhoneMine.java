package nl.routebord.workshop.ui;

import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Person;
import nl.routebord.workshop.StepMark;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Hosting;

/** The place "Mijn inbreng" of a phone: what one brought in, as whom while the evening lasts, and one's own code. */
final class PhoneMine extends PhoneFrame {

    PhoneMine(
            Hosting hosting,
            WorkshopView workshop,
            List<StepMark> route,
            Scope scope,
            Person person,
            List<Groups.Group> groups,
            MinePage page,
            OwnCode code) {
        super("mijn", workshop, route, page);
        if (workshop.closed()) {
            main.add(code);
            return;
        }
        var myself = new Myself(workshop.guestSeat(), groups);
        var screen = hosting.screen(PhoneStage.watcher(workshop, person));
        main.add(myself, code);
        addComponentAtIndex(1, screen);
        var self = new Feed<>(Person.topic(scope.speaker()), Audience.HALL, Person.class, now -> {
            myself.show(now);
            screen.count(PhoneStage.label(now));
        });
        screen.show(List.of(self, code.feed()));
    }
}
