package nl.routebord.workshop.ui;

import java.util.List;
import java.util.stream.Stream;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Person;
import nl.routebord.workshop.StepMark;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Hosting;

/** The place "Hulp" of a phone: what other rooms offer there while the evening lasts, and how it all works. */
final class PhoneHelp extends PhoneFrame {

    PhoneHelp(Hosting hosting, WorkshopView workshop, List<StepMark> route, Scope scope, Person person) {
        super("hulp", workshop, route);
        var page = new HelpPage(workshop);
        main.add(page);
        if (workshop.closed()) {
            return;
        }
        var parts = hosting.help(scope, workshop);
        var more = new MoreTime(workshop.guestSeat());
        page.addComponentAtIndex(1, more);
        parts.forEach(part -> page.addComponentAtIndex(1, part.component()));
        var screen = live(hosting, workshop, person);
        Feed<?> own = self(screen, person, more::show);
        screen.show(Stream.concat(Stream.of(own), parts.stream().flatMap(part -> part.feeds().stream()))
                .toList());
    }
}
