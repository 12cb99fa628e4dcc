package nl.routebord.workshop.ui;

import java.util.ArrayList;
import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.Watcher;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Person;
import nl.routebord.workshop.ResumeCode;
import nl.routebord.workshop.StepMark;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Hosting;

/** The place "Mijn inbreng" of a phone: what one brought in, to change or take back, and, while the evening lasts, as whom and how to go on elsewhere. */
final class PhoneMine extends PhoneFrame {

    PhoneMine(
            Hosting hosting,
            WorkshopView workshop,
            List<StepMark> route,
            Scope scope,
            Person person,
            List<Groups.Group> groups,
            MinePage page,
            ResumeCard resume) {
        super("mijn", workshop, route, page);
        var next = new NextPerson(workshop);
        if (workshop.closed()) {
            main.add(page.data(), next);
            // Answers come when the evening is over; nobody is counted in a hall that is empty.
            var after = hosting.screen(
                    workshop.guestSeat(),
                    new Watcher(scope.traject().toString(), scope.speaker().toString(), "", false),
                    this::leave);
            addComponentAtIndex(1, after);
            after.show(List.of(page.own(scope)));
            return;
        }
        var myself = new Myself(workshop.guestSeat(), groups);
        main.add(myself, resume, page.data(), next);
        var screen = live(hosting, workshop, person);
        var feeds = new ArrayList<Feed<?>>();
        feeds.add(self(screen, person, myself::show));
        feeds.add(new Feed<>(ResumeCode.topic(scope.speaker()), Audience.HALL, ResumeCode.class, now -> {
            resume.show(now);
            next.show(now);
        }));
        feeds.addAll(page.feeds(scope, workshop));
        screen.show(feeds);
    }
}
