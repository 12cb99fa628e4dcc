package nl.routebord.traject.ui;

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
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.Watcher;
import nl.routebord.shell.HouseLinks;
import nl.routebord.shell.LanguageLink;
import nl.routebord.shell.Words;
import nl.routebord.traject.Agenda;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.Trajects;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Message;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.PublicRoom;

/** What everybody may read of a traject, without an account: where it is, what was said and answered, what was decided. */
@Route("traject/:handle/:room?")
@AnonymousAllowed
class PublicView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Hosting hosting;
    private final transient Trajects trajects;
    private final transient List<PublicRoom> rooms;
    private String title = "traject.public.title";

    PublicView(Hosting hosting, Trajects trajects, List<PublicRoom> rooms) {
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
        var traject = trajects.byHandle(event.getRouteParameters().get("handle").orElse(""))
                .filter(TrajectView::open);
        if (room.isPresent() && traject.isPresent()) {
            show(traject.get(), room.get());
        } else {
            closed();
        }
    }

    private void closed() {
        removeAll();
        add(Message.of("art-road", "traject.notpublic", Message.home()));
    }

    private void show(TrajectView traject, PublicRoom room) {
        title = room.label();
        var ways = rooms.stream()
                .map(one -> new Rooms.Way(address(traject, one), one.icon(), one.label(), one == room))
                .toList();
        var screen = hosting.screen(
                new Watcher("traject-" + traject.handle(), UUID.randomUUID().toString(), "", false));
        var page = room.page(traject);
        // A page that stands open is closed with the others when staff takes the pages of a traject back.
        Feed<?> shut = new Feed<>(Agenda.topic(traject.id()), Audience.HALL, Agenda.class, now -> {
            if (!now.traject().open()) {
                closed();
            }
        });
        Rooms.show(
                this,
                traject,
                ways,
                new Panel(
                        page.component(),
                        Stream.concat(Stream.of(shut), page.feeds().stream()).toList()),
                screen);
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
