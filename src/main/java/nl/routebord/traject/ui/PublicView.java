package nl.routebord.traject.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.access.StaffAccounts;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.Watcher;
import nl.routebord.shared.Role;
import nl.routebord.shell.HouseLinks;
import nl.routebord.shell.Icon;
import nl.routebord.shell.LanguageLink;
import nl.routebord.shell.Words;
import nl.routebord.traject.Agenda;
import nl.routebord.workshop.StaffRoles;
import nl.routebord.workshop.TrajectRole;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.Trajects;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Message;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.PublicRoom;

/**
 * What everybody may read of a traject, without an account: where it is, what was said and answered, what was decided. Who has
 * the seat of a reader reads it before that, and the records of its evenings.
 */
@Route("traject/:handle/:room?")
@AnonymousAllowed
class PublicView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Hosting hosting;
    private final transient Trajects trajects;
    private final transient List<PublicRoom> rooms;
    private final transient StaffAccounts accounts;
    private final transient StaffRoles roles;
    private String title = "traject.public.title";

    PublicView(Hosting hosting, Trajects trajects, List<PublicRoom> rooms, StaffAccounts accounts, StaffRoles roles) {
        this.accounts = accounts;
        this.roles = roles;
        this.hosting = hosting;
        this.trajects = trajects;
        this.rooms = rooms.stream()
                .sorted(Comparator.comparingInt(PublicRoom::order))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var path = event.getRouteParameters().get("room").orElse("");
        var room = rooms.stream().filter(one -> one.path().equals(path)).findFirst();
        var handle = event.getRouteParameters().get("handle").orElse("");
        var traject = trajects.byHandle(handle);
        var reader = traject.flatMap(one -> hosting.scope(one.readerSeat())
                .filter(scope -> scope.role() == Role.READER)
                .filter(scope -> scope.traject().equals(one.id())));
        if (room.isPresent() && traject.isPresent() && (traject.get().open() || reader.isPresent())) {
            show(traject.get(), room.get(), reader.isPresent());
        } else {
            closed(traject.filter(this::mayRead)
                    .map(one -> Shapes.way("/in/lezen/" + handle, Icon.EYE, Words.say("traject.reader.go")))
                    .orElseGet(Message::home));
        }
    }

    /** True for who signed in and may read, and came by this address without having gone in as a reader. */
    private boolean mayRead(TrajectView traject) {
        return accounts.of(hosting::secret)
                .flatMap(account -> roles.of(account, traject.id()))
                .filter(TrajectRole::reads)
                .isPresent();
    }

    private void closed(Anchor way) {
        removeAll();
        add(Message.of("art-road", "traject.notpublic", way));
    }

    private void show(TrajectView traject, PublicRoom room, boolean reads) {
        title = room.label();
        var ways = rooms.stream()
                .map(one -> new Rooms.Way(address(traject, one), one.icon(), one.label(), one == room))
                .toList();
        var watcher =
                new Watcher("traject-" + traject.handle(), UUID.randomUUID().toString(), "", false);
        var page = room.page(traject);
        var reading = new Reading(traject, room.path().isEmpty());
        var screen = reads
                ? hosting.screen(traject.readerSeat(), watcher, gone -> reading.end(this))
                : hosting.screen(watcher);
        // A page that stands open is closed with the others when staff takes the pages of a traject back; a reader
        // stays.
        Feed<?> shut = new Feed<>(Agenda.topic(traject.id()), Audience.HALL, Agenda.class, now -> {
            reading.show(now);
            if (!now.traject().open() && !reading.lasts()) {
                closed(Message.home());
            }
        });
        Rooms.show(
                this,
                traject,
                ways,
                new Panel(
                        page.component(),
                        Stream.concat(Stream.of(shut), page.feeds().stream()).toList()),
                screen,
                reads ? new Div[] {reading.begin()} : new Div[0]);
        var foot = new Footer(HouseLinks.here(), new LanguageLink(address(traject, room)));
        foot.addClassName("colophon");
        add(foot);
    }

    private static String address(TrajectView traject, PublicRoom room) {
        return traject.publicPage() + (room.path().isEmpty() ? "" : "/" + room.path());
    }

    @Override
    public String getPageTitle() {
        return Words.say(title);
    }
}
