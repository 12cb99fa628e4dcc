package nl.routebord.workshop.ui;

import java.util.List;
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
        var screen = hosting.screen(PhoneStage.watcher(workshop, person));
        parts.forEach(part -> page.addComponentAtIndex(1, part.component()));
        addComponentAtIndex(1, screen);
        screen.show(parts.stream().flatMap(part -> part.feeds().stream()).toList());
    }
}
