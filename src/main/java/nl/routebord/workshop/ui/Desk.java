package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routebord.live.Audience;
import nl.routebord.live.Delivery;
import nl.routebord.live.Feed;
import nl.routebord.live.Live;
import nl.routebord.live.Presence;
import nl.routebord.live.Watcher;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.RbCountdown;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.OutboxCount;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Course;
import nl.routebord.workshop.ExtraTime;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.TakenOff;
import nl.routebord.workshop.Team;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.DeskWatch;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.SettledPanel;
import nl.routebord.workshop.ui.spi.WaysPanel;
import org.jspecify.annotations.Nullable;

/**
 * The desk: left the run sheet, in the middle one activity with its few acts in words, right what the hall sees and how the
 * hall is doing. The facilitator may look at another activity than the one on stage.
 */
final class Desk extends Div {

    private final transient Hosting hosting;
    private final transient Scope scope;
    private final WorkshopView workshop;
    private final DeskTop top;
    private final DeskSheet sheet;
    private final DeskRoom room;
    private final DeskTime time;
    private final RbRemote remote;
    private final Paragraph lead = Html.paragraph("soft");
    private final Paragraph status = new Paragraph();
    private final H1 question = Stored.text(new H1());
    private final Div acts = new Div();
    private final RbCountdown countdown = new RbCountdown();
    private final Slot slot;
    private @Nullable ActivityId chosen;
    private @Nullable StageRecord latest;
    private boolean leads;

    Desk(Hosting hosting, WorkshopView workshop, Scope scope, List<Groups.Group> groups, PublicAddress address) {
        this.hosting = hosting;
        this.scope = scope;
        this.workshop = workshop;
        leads = scope.leads();
        addClassName("desk");
        top = new DeskTop(workshop, this::toStage);
        sheet = new DeskSheet(
                workshop.deskSeat(), this::choose, kind -> hosting.panels(kind).icon());
        sheet.add(new NewBoard(workshop.deskSeat(), workshop.step(), hosting::knows));
        hosting.makers(workshop.deskSeat()).forEach(sheet::add);
        var corners = hosting.corners(scope, workshop);
        time = new DeskTime(hosting, workshop.deskSeat());
        remote = new RbRemote(workshop.deskSeat());
        room = new DeskRoom(workshop, groups, address, time, corners);
        var screen = hosting.screen(
                workshop.deskSeat(),
                new Watcher(workshop.id().toString(), scope.speaker().toString(), "", true));
        List<Feed<?>> base = new ArrayList<>(List.of(
                new Feed<>(workshop.stageTopic(), Audience.STAFF, StageRecord.class, this::follow),
                new Feed<>(Live.presence(workshop.id().toString()), Audience.STAFF, Presence.class, this::present),
                new Feed<>(Live.delivery(workshop.id().toString()), Audience.STAFF, Delivery.class, room::show),
                new Feed<>(TakenOff.topic(workshop.id()), Audience.STAFF, TakenOff.class, sheet::show),
                DeskWatch.of(scope, workshop, this, this::guided),
                new Feed<>(ExtraTime.board(workshop.id()), Audience.STAFF, ExtraTime.Count.class, time::show)));
        corners.forEach(corner -> base.addAll(corner.feeds()));
        slot = new Slot(screen, base);
        status.addClassName("status");
        acts.addClassName("acts");
        acts.getElement()
                .setAttribute("data-home", "")
                .setAttribute("tabindex", "-1")
                .setAttribute("role", "group")
                .setAttribute("aria-label", Words.say("workshop.desk.acts"));
        // Said at once when the lead goes over; alone at the desk there is nothing to say.
        lead.getElement().setAttribute("role", "status");
        var main = new Main(OutboxCount.of(workshop.deskSeat()), lead, status, question, acts, slot);
        steers();
        add(top, screen, sheet, main, room);
        screen.show(base);
    }

    private void present(Presence presence) {
        top.present(presence.total());
        room.show(presence);
    }

    private void guided(Team team) {
        leads = team.leads(scope.speaker());
        var alone = team.guides().stream().filter(Team.Guide::in).count() < 2;
        Html.say(
                lead,
                alone
                        ? ""
                        : leads
                                ? Words.say("workshop.desk.leads")
                                : Words.say(
                                        "workshop.desk.helps",
                                        Map.of(
                                                "name",
                                                team.leader().map(GuideName::of).orElse(""))));
        room.show(team);
        steers();
        if (latest != null) {
            follow(latest);
        }
    }

    /** What steers the room is there for who leads alone; the panels of other rooms mark theirs with the class {@code steers}. */
    private void steers() {
        setClassName("helps", !leads);
        if (leads) {
            time.add(remote);
        } else {
            remote.getElement().removeFromParent();
        }
        sheet.lead(leads);
        time.lead(leads);
        room.lead(leads);
    }

    private void choose(ActivityId activity) {
        chosen = activity;
        if (latest != null) {
            follow(latest);
        }
    }

    private void toStage() {
        if (latest != null && latest.current() != null) {
            choose(latest.current().id());
        }
    }

    private void follow(StageRecord stage) {
        var moved = latest != null && !Objects.equals(onStage(latest), onStage(stage));
        if (moved && stage.current() != null) {
            chosen = stage.current().id();
        }
        latest = stage;
        top.show(stage, hosting.now());
        remote.show(stage);
        time.show(stage);
        room.show(stage);
        var line = shown(stage);
        sheet.show(stage, line.activity().id());
        show(stage, line);
    }

    private StageRecord.Line shown(StageRecord stage) {
        return stage.runSheet().stream()
                .filter(line -> line.activity().id().equals(chosen))
                .findFirst()
                .or(() -> stage.runSheet().stream()
                        .filter(StageRecord.Line::onStage)
                        .findFirst())
                .orElseGet(() -> stage.runSheet().getFirst());
    }

    private void show(StageRecord stage, StageRecord.Line line) {
        var activity = line.activity();
        status.removeAll();
        if (stage.workshop().closed()) {
            status.add(Hall.chip(Icon.LOCK, Words.say("workshop.desk.over")));
        }
        time(stage.course());
        if (line.onStage()) {
            var now = Hall.chip(Icon.SCREEN, Words.say("workshop.desk.onstage"));
            now.addClassName("now");
            status.add(now);
        }
        status.add(Hall.chip(
                switch (activity.phase()) {
                    case PREPARED, CLOSING -> Icon.CLOCK;
                    case OPEN -> Icon.PLAY;
                    case CLOSED -> Icon.LOCK;
                    case REVEALED -> Icon.EYE;
                },
                Words.say(activity.phase().key())));
        if (activity.locked()) {
            status.add(Hall.chip(Icon.LOCK, Words.say("workshop.board.locked")));
        }
        if (line.hides() && activity.hidden() && activity.phase() != Phase.REVEALED) {
            status.add(Hall.chip(Icon.EYE, Words.say("workshop.desk.veiled")));
        }
        Html.text(question, activity.question());
        DeskActs.show(acts, countdown, stage, line, workshop.deskSeat(), leads);
        hosting.countDown(countdown, activity);
        slot.getElement().setAttribute("data-board", activity.id().toString());
        slot.show(activity, this::panel);
    }

    private void time(Course course) {
        if (course.breakUntil() != null) {
            status.add(Hall.chip(
                    Icon.CLOCK, Words.say("workshop.break.now", Map.of("time", Dates.time(course.breakUntil())))));
        }
        if (course.frozen()) {
            status.add(Hall.chip(Icon.LOCK, Words.say("workshop.input.frozen")));
        }
    }

    private Panel panel(ActivityView activity) {
        var place = new Place(scope, workshop.deskSeat(), activity);
        var below = new ArrayList<Panel>();
        below.add(hosting.panels(activity.kind()).desk(place));
        below.add(WaysPanel.of(place));
        below.add(SettledPanel.of(place.scope().traject()));
        below.addAll(hosting.sequels(scope, workshop.deskSeat(), activity));
        return LogFold.of(place).above(below);
    }

    private static @Nullable ActivityId onStage(StageRecord stage) {
        return stage.current() == null ? null : stage.current().id();
    }
}
