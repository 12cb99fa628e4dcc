package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.routebord.access.Cookies;
import nl.routebord.access.Credentials;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.Live;
import nl.routebord.live.LiveScreen;
import nl.routebord.live.Watcher;
import nl.routebord.road.Right;
import nl.routebord.road.Seats;
import nl.routebord.shared.Scope;
import nl.routebord.shell.RbCountdown;
import nl.routebord.shell.RbTimer;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.WorkshopView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every screen that hosts panels needs: who sits here, a live screen, and the panels of a kind. */
@Component
public class Hosting {

    private final Seats seats;
    private final Live live;
    private final Credentials credentials;
    private final Clock clock;
    private final Map<String, Panels> panels;
    private final List<Corner> corners;
    private final List<Sequel> sequels;
    private final List<Underneath> underneath;

    Hosting(
            Seats seats,
            Live live,
            Credentials credentials,
            Clock clock,
            List<Panels> panels,
            List<Corner> corners,
            List<Sequel> sequels,
            List<Underneath> underneath) {
        this.underneath = underneath;
        this.sequels =
                sequels.stream().sorted(Comparator.comparingInt(Sequel::order)).toList();
        this.clock = clock;
        this.seats = seats;
        this.live = live;
        this.credentials = credentials;
        this.panels = panels.stream().collect(Collectors.toMap(Panels::kind, kind -> kind));
        this.corners = corners;
    }

    /**
     * The scope that the present browser has at this seat, from that seat's own cookie and no other. To be asked while a view
     * is entered. Empty for whoever has none, whatever the reason.
     */
    public Optional<Scope> scope(String seat) {
        return secret(seat).flatMap(secret -> seats.scopeOf(seat, secret));
    }

    /** The secret that the present browser holds for this seat, to be asked as {@link #scope}; it must not be shown or kept. */
    public Optional<String> secret(String seat) {
        var request = VaadinRequest.getCurrent();
        return Cookies.secretOf(request == null ? null : request.getCookies(), seat);
    }

    /** A live screen that nobody needs a right for. */
    public LiveScreen screen(Watcher watcher) {
        return new LiveScreen(live, watcher);
    }

    /**
     * A live screen that stands by the seat of the present browser, as {@link #scope}: the moment that right ends, the page
     * around the screen gives way to the one of no access. A page that watches why it ends, and says so, has the last word.
     */
    public LiveScreen screen(String seat, Watcher watcher) {
        return screen(seat, watcher, Hosting::close);
    }

    /** As {@link #screen(String, Watcher)}; {@code goodbye} takes the page away. */
    public LiveScreen screen(String seat, Watcher watcher, Consumer<LiveScreen> goodbye) {
        var screen = new LiveScreen(live, watcher);
        secret(seat).flatMap(credentials::id).ifPresent(right -> guard(screen, right, goodbye));
        return screen;
    }

    /** As {@link #screen(String, Watcher)}, where it is known already which right opened the page. */
    public LiveScreen screen(UUID right, Watcher watcher) {
        var screen = new LiveScreen(live, watcher);
        guard(screen, right, Hosting::close);
        return screen;
    }

    private static void guard(LiveScreen screen, UUID right, Consumer<LiveScreen> goodbye) {
        screen.keep(new Feed<>(Right.topic(right), Audience.HALL, Right.class, now -> {
            if (!now.holds()) {
                screen.leave(() -> goodbye.accept(screen));
            }
        }));
    }

    private static void close(LiveScreen screen) {
        screen.getParent()
                .filter(HasComponents.class::isInstance)
                .map(HasComponents.class::cast)
                .ifPresent(page -> {
                    page.removeAll();
                    page.add(Message.noAccess());
                });
    }

    /** What the facilitator can add to the run sheet, a folded form per kind that allows it. */
    public List<com.vaadin.flow.component.Component> makers(String deskSeat) {
        return panels.values().stream()
                .sorted(Comparator.comparing(Panels::kind))
                .map(kind -> kind.maker(deskSeat))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What is offered below an activity on the desk. */
    public List<Panel> sequels(Scope scope, String deskSeat, ActivityView activity) {
        return sequels.stream()
                .map(sequel -> sequel.after(scope, deskSeat, activity))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What other rooms add below the activity on stage of a phone. */
    public List<Panel> below(Place place, WorkshopView workshop) {
        return underneath.stream().map(room -> room.below(place, workshop)).toList();
    }

    /** What other rooms add to the help page of a phone. */
    public List<Panel> help(Scope scope, WorkshopView workshop) {
        return underneath.stream().map(room -> room.help(scope, workshop)).toList();
    }

    /** What other rooms add to the right side of the desk. */
    public List<Panel> corners(Scope scope, WorkshopView workshop) {
        return corners.stream().map(corner -> corner.corner(scope, workshop)).toList();
    }

    /** Shows how long this activity stays open, if it is closing; nothing otherwise, and nothing for null. */
    public void countDown(RbCountdown countdown, @Nullable ActivityView activity) {
        var end = activity == null ? null : activity.closingAt();
        countdown.show(end == null ? null : Duration.between(clock.instant(), end), ActivityView.GRACE);
    }

    /** Shows what is left of the time that was given; nothing while the activity on stage closes, for then its seconds count. */
    public void time(RbTimer timer, StageRecord stage) {
        timer.show(left(stage, stage.course().timerEnds()));
    }

    /**
     * As {@link #time}, on the phone of somebody with extra time: says so, and counts to that person's own end. What the room has
     * closed has no extra time any more.
     */
    public void ownTime(RbTimer timer, StageRecord stage) {
        var current = stage.current();
        var extra = current != null && !current.phase().isOver();
        timer.own(extra);
        timer.show(left(
                stage,
                extra ? stage.course().timerEndsWithExtra() : stage.course().timerEnds()));
    }

    private @Nullable Duration left(StageRecord stage, @Nullable Instant ends) {
        var closing = stage.current() != null && stage.current().closingAt() != null;
        return ends == null || closing ? null : Duration.between(clock.instant(), ends);
    }

    /** The moment by the clock of the house. */
    public Instant now() {
        return clock.instant();
    }

    /** True where this house has the kind of activity. */
    public boolean knows(String kind) {
        return panels.containsKey(kind);
    }

    /** The panels of a kind of activity, see {@link nl.routebord.workshop.ActivityView#kind()}. */
    public Panels panels(String kind) {
        return Objects.requireNonNull(panels.get(kind), kind);
    }
}
