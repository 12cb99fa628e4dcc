package nl.routebord.workshop.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.LiveScreen;
import nl.routebord.live.Watcher;
import nl.routebord.shared.Scope;
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

    PhoneStage(Hosting hosting, WorkshopView workshop, Scope scope, Optional<UUID> group) {
        super(workshop, List.of(), "");
        this.hosting = hosting;
        this.scope = scope;
        this.seat = workshop.guestSeat();
        var screen = hosting.screen(new Watcher(
                workshop.id().toString(),
                scope.speaker().toString(),
                group.map(UUID::toString).orElse(GroupCounts.UNSAID),
                false));
        List<Feed<?>> base = List.of(new Feed<>(workshop.stageTopic(), Audience.HALL, StageRecord.class, this::follow));
        slot = new Slot(screen, base);
        main.add(slot);
        addComponentAtIndex(1, screen);
        begin(screen, base);
    }

    private static void begin(LiveScreen screen, List<Feed<?>> base) {
        screen.show(base);
    }

    private void follow(StageRecord stage) {
        road.show(stage.route());
        var current = stage.current();
        if (stage.workshop().closed()) {
            slot.show("over", Waiting::over);
        } else if (current == null) {
            slot.show("waiting", Waiting::forTheStage);
        } else {
            slot.show(current, activity -> hosting.panels(activity.kind()).phone(new Place(scope, seat, activity)));
        }
    }
}
