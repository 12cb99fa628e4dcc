package nl.routebord.workshop.ui;

import java.util.List;
import java.util.Optional;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.LiveScreen;
import nl.routebord.live.Watcher;
import nl.routebord.shared.Scope;
import nl.routebord.shell.RbCountdown;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Person;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Place;

/** The place "Nu" of a phone: follows the stage by itself. */
final class PhoneStage extends PhoneFrame {

    private final transient Hosting hosting;
    private final transient Scope scope;
    private final String seat;
    private final Slot slot;
    private final RbCountdown countdown = new RbCountdown();

    PhoneStage(Hosting hosting, WorkshopView workshop, Scope scope, Optional<Person> person) {
        super(workshop, List.of(), "");
        this.hosting = hosting;
        this.scope = scope;
        this.seat = workshop.guestSeat();
        var group = person.map(Person::group).orElse(null);
        var screen = hosting.screen(new Watcher(
                workshop.id().toString(),
                scope.speaker().toString(),
                group == null ? Words.say(Words.DUTCH, "workshop.group.none") : group,
                false));
        List<Feed<?>> base = List.of(new Feed<>(workshop.stageTopic(), Audience.HALL, StageRecord.class, this::follow));
        slot = new Slot(screen, base);
        main.add(slot);
        addComponentAtIndex(1, screen);
        // Above the three places, over the page and not in it: what one is about to tap does not move.
        addComponentAtIndex(indexOf(main) + 1, countdown);
        begin(screen, base);
    }

    private static void begin(LiveScreen screen, List<Feed<?>> base) {
        screen.show(base);
    }

    private void follow(StageRecord stage) {
        road.show(stage.route());
        var current = stage.workshop().closed() ? null : stage.current();
        hosting.countDown(countdown, current);
        if (stage.workshop().closed()) {
            slot.show("over", Waiting::over);
        } else if (current == null) {
            slot.show("waiting", Waiting::forTheStage);
        } else {
            slot.show(current, activity -> hosting.panels(activity.kind()).phone(new Place(scope, seat, activity)));
        }
    }
}
