package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.LiveScreen;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.RbCountdown;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Catchup;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.NextSteps;
import nl.routebord.workshop.Person;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.SettledPanel;
import nl.routebord.workshop.ui.spi.WaysPanel;
import org.jspecify.annotations.Nullable;

/** The place "Nu" of a phone: follows the stage by itself. */
final class PhoneStage extends PhoneFrame {

    private final transient Hosting hosting;
    private final transient Scope scope;
    private final String seat;
    private WorkshopView workshop;
    private final Slot slot;
    private final transient List<Groups.Group> groups;
    private transient Person person;
    private transient NextSteps.Plan plan = NextSteps.Plan.NOTHING;

    /** Only where nothing is on stage: what a phone holds and does not show is held a thousand times in a hall. */
    private @Nullable Myself myself;

    /** Only after the end. */
    private @Nullable Over over;

    private final RbCountdown countdown = new RbCountdown();
    private final PhoneTime time;
    private final Paragraph careful = careful();

    PhoneStage(
            Hosting hosting,
            WorkshopView workshop,
            Scope scope,
            Person person,
            List<Groups.Group> groups,
            Optional<Catchup> missed) {
        super("", workshop, List.of());
        this.hosting = hosting;
        this.scope = scope;
        this.seat = workshop.guestSeat();
        this.workshop = workshop;
        time = new PhoneTime(hosting);
        this.groups = groups;
        this.person = person;
        var screen = live(hosting, workshop, person);
        List<Feed<?>> base = List.of(
                new Feed<>(workshop.stageTopic(), Audience.HALL, StageRecord.class, this::follow),
                new Feed<>(NextSteps.topic(workshop.id()), Audience.HALL, NextSteps.Plan.class, this::goOn),
                self(screen, person, this::meet));
        slot = new Slot(screen, base);
        missed.ifPresent(catchup -> main.add(new Latecomer(workshop, catchup)));
        main.add(slot, careful);
        // Above the three places, over the page and not in it: what one is about to tap does not move.
        addComponentAtIndex(indexOf(main) + 1, time.in(countdown.aside()));
        begin(screen, base);
    }

    private static void begin(LiveScreen screen, List<Feed<?>> base) {
        screen.show(base);
    }

    private void follow(StageRecord stage) {
        workshop = stage.workshop();
        road.show(stage.route());
        var current = stage.workshop().closed() ? null : stage.current();
        hosting.countDown(countdown, current);
        time.show(stage);
        Html.hide(careful, current == null);
        if (current != null) {
            slot.show(current, this::panel);
            myself = null;
        } else if (stage.workshop().closed()) {
            slot.show("over", this::afterwards);
            myself = null;
        } else {
            slot.show("waiting", this::meanwhile);
        }
    }

    private Waiting meanwhile() {
        var form = new Myself(seat, groups);
        form.show(person);
        myself = form;
        return Waiting.forTheStage(form);
    }

    private Over afterwards() {
        var page = Over.onPhone(workshop);
        page.show(plan);
        over = page;
        return page;
    }

    private void goOn(NextSteps.Plan now) {
        plan = now;
        if (over != null) {
            over.show(now);
        }
    }

    private Panel panel(ActivityView activity) {
        var place = new Place(scope, seat, activity);
        return panel(hosting, place).above(hosting.below(place, workshop));
    }

    /** The activity, and below it the ways of what stands in it. */
    static Panel panel(Hosting hosting, Place place) {
        return hosting.panels(place.activity().kind())
                .phone(place)
                .above(List.of(
                        WaysPanel.of(place), SettledPanel.of(place.scope().traject())));
    }

    private void meet(Person now) {
        person = now;
        if (myself != null) {
            myself.show(now);
        }
        time.show(now);
    }
}
