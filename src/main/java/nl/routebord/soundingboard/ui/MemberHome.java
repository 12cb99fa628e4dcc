package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.LiveScreen;
import nl.routebord.live.Topic;
import nl.routebord.live.Watcher;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.RbCountdown;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.OutboxCount;
import nl.routebord.soundingboard.Devices;
import nl.routebord.soundingboard.OpenBoards;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Route;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.MemberBlock;
import nl.routebord.workshop.ui.spi.Message;
import nl.routebord.workshop.ui.spi.RoadSign;
import org.jspecify.annotations.Nullable;

/**
 * A member's home: where we are, what is new, and everything of the step that is now. One activity stands at hand beside the
 * news, the others are folded below it. They are laid out once per step: a phase that changes moves nothing under a hand.
 */
final class MemberHome extends Div {

    private static final long serialVersionUID = 1L;

    /** Blocks before this one stand above all, where they are read first. */
    private static final int BESIDE = 15;

    private final transient Hosting hosting;
    private final transient Scope scope;
    private final String seat;
    private final LiveScreen screen;
    private final transient Feed<Route.RouteRecord> route;
    private final RoadSign road = new RoadSign(List.of()).full();
    private final Paragraph kicker = new Paragraph();
    private final Span foot = new Span();
    private final NewsPanel news = new NewsPanel();
    private final MemberHelp help;
    private final Div atHand = new Div();
    private final Div rest = new Div();
    private final RbCountdown countdown = new RbCountdown();
    private transient List<ActivityId> laidOut = List.of();
    private final Div blocks = new Div();
    private final transient List<Feed<?>> blockFeeds = new ArrayList<>();
    private final transient Feed<OpenBoards> elsewhere;
    private final Elsewhere others;
    private transient OpenBoards open = new OpenBoards(List.of());
    private transient Route.@Nullable RouteRecord shown;
    private transient @Nullable Folds folds;
    private final UUID device;
    private final NewDevices fresh;
    private final DevicesPanel devices;
    private final transient Feed<Devices> own;

    /** {@code device} is the one this is opened on: the page closes with it. */
    MemberHome(Hosting hosting, Scope scope, String seat, UUID device, Welcome welcome) {
        this.hosting = hosting;
        this.scope = scope;
        this.seat = seat;
        this.device = device;
        fresh = new NewDevices(seat);
        devices = new DevicesPanel(seat, device);
        own = new Feed<>(Devices.topic(scope.speaker()), Audience.HALL, Devices.class, this::follow);
        others = new Elsewhere(() -> new Folds(hosting, scope, seat));
        elsewhere = new Feed<>(OpenBoards.topic(scope.traject()), Audience.HALL, OpenBoards.class, this::open);
        // The seat is k- and what stands in the address.
        help = new MemberHelp("/klankbord/" + seat.substring(2));
        addClassName("page");
        // A member at home belongs to no evening, so is counted in no hall.
        screen = hosting.screen(
                device, new Watcher(scope.traject().toString(), scope.speaker().toString(), "", false));
        route = new Feed<>(Topic.of("route", scope.traject()), Audience.HALL, Route.RouteRecord.class, this::show);
        kicker.addClassName("soft");
        var head = new Div(kicker, new H1(hello(welcome.alias())));
        head.addClassName("head");
        atHand.addClassName("gap");
        rest.addClassName("gap");
        // What one can do comes first in reading order and on a phone; on a wide screen it stands at the right.
        var columns = new Div(atHand, rest);
        columns.addClassNames("two-one", "at-hand");
        var top = new Div();
        top.addClassName("gap");
        for (var block : welcome.blocks()) {
            var panel = block.block(scope, seat, welcome.traject());
            blockFeeds.addAll(panel.feeds());
            if (block.order() < BESIDE) {
                top.add(panel.component());
            } else {
                blocks.add(panel.component());
            }
        }
        var main = new Main(OutboxCount.of(seat), fresh, head, top, columns);
        main.setId("main");
        var footer = new Footer(foot, new Span(Words.say("soundingboard.promise")));
        footer.addClassName("colophon");
        add(road, screen, main, countdown.aside(), footer);
        blocks.addClassName("gap");
        rest.add(news, blocks, devices, help);
        screen.show(all(List.of()));
    }

    /** What a home is made of beside the boards. */
    record Welcome(@Nullable String alias, TrajectView traject, List<MemberBlock> blocks) {}

    private List<Feed<?>> all(List<Feed<?>> boards) {
        var feeds = new ArrayList<Feed<?>>();
        feeds.add(own);
        feeds.add(route);
        feeds.add(elsewhere);
        feeds.addAll(blockFeeds);
        feeds.addAll(boards);
        return feeds;
    }

    /** The seat is refused by then, so nothing can be sent from here. */
    private void follow(Devices now) {
        fresh.show(now);
        devices.show(now);
        if (!now.welcomes(device)) {
            removeAll();
            add(Message.of("art-post", now.open() ? "soundingboard.out" : "soundingboard.over", Message.home()));
        }
    }

    NewsPanel news() {
        return news;
    }

    private void show(Route.RouteRecord now) {
        var place = Map.<String, Object>of("municipality", now.municipality());
        road.show(now.marks());
        Html.text(kicker, Words.say("soundingboard.kicker", place));
        Html.text(foot, Words.say("soundingboard.foot", place));
        shown = now;
        arrange();
        countDown(now.activities());
    }

    private void open(OpenBoards now) {
        open = now;
        arrange();
    }

    /** Two records make one page; each part is laid out anew only where boards came or went in it. */
    private void arrange() {
        var now = shown;
        if (now == null) {
            return;
        }
        var ids = now.activities().stream().map(ActivityView::id).toList();
        var before = folds;
        var laid = before == null || !ids.equals(laidOut) ? layOut(now) : before;
        laidOut = ids;
        folds = laid;
        laid.show(now.activities());
        var moved = others.show(open.outside(now.now()));
        if (moved || laid != before) {
            var boards = new ArrayList<Feed<?>>(laid.feeds());
            boards.addAll(others.feeds());
            screen.show(all(boards));
        }
    }

    /** What closes first, by its name: at home several things stand on one page. */
    private void countDown(List<ActivityView> activities) {
        var first = activities.stream()
                .filter(activity -> activity.closingAt() != null)
                .min(Comparator.comparing(ActivityView::closingAt));
        first.ifPresent(activity -> countdown.about(activity.name()));
        hosting.countDown(countdown, first.orElse(null));
    }

    private Folds layOut(Route.RouteRecord now) {
        var fresh = new Folds(hosting, scope, seat);
        var step = new StepPanel(fresh, now);
        atHand.removeAll();
        step.atHand().ifPresent(atHand::add);
        rest.removeAll();
        rest.add(news, step, others, blocks, devices, help);
        return fresh;
    }

    private static String hello(@Nullable String alias) {
        return alias == null
                ? Words.say("soundingboard.hello.nobody")
                : Words.say("soundingboard.hello", Map.of("name", alias));
    }
}
