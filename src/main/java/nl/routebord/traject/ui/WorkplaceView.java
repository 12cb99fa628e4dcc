package nl.routebord.traject.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import nl.routebord.live.Watcher;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.OutboxCount;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.Trajects;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Message;
import nl.routebord.workshop.ui.spi.StaffCorner;
import nl.routebord.workshop.ui.spi.WorkplaceRoom;

/** Werkplek: where the staff of a traject works between the evenings, a page for each kind of work. */
@Route("werkplek/:handle/:room?")
@AnonymousAllowed
class WorkplaceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Hosting hosting;
    private final transient Trajects trajects;
    private final transient List<WorkplaceRoom> rooms;
    private final transient StaffCorner corner;
    private String title = "traject.workplace.title";

    WorkplaceView(Hosting hosting, Trajects trajects, List<WorkplaceRoom> rooms, StaffCorner corner) {
        this.corner = corner;
        this.hosting = hosting;
        this.trajects = trajects;
        this.rooms = rooms.stream()
                .sorted(Comparator.comparingInt(WorkplaceRoom::order))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var path = event.getRouteParameters().get("room").orElse("");
        var room = rooms.stream().filter(one -> one.path().equals(path)).findFirst();
        var traject = trajects.byHandle(event.getRouteParameters().get("handle").orElse(""));
        var scope = traject.flatMap(found -> hosting.scope(found.deskSeat())
                .filter(Scope::isStaff)
                .filter(staff -> staff.traject().equals(found.id())));
        if (room.isPresent()
                && traject.isPresent()
                && scope.filter(staff -> room.get().isFor(staff)).isPresent()) {
            show(traject.get(), scope.get(), room.get());
        } else {
            refuse(event.getRouteParameters().get("handle").orElse(""));
        }
    }

    /** Also for a sign-in that is over while the page is open: who signs in again comes back here. */
    private void refuse(String handle) {
        removeAll();
        add(corner.wayIn("/in/werkplek/" + handle).map(Message::noAccess).orElseGet(Message::noAccess));
    }

    private void show(TrajectView traject, Scope scope, WorkplaceRoom room) {
        title = room.label();
        var ways = rooms.stream()
                .filter(one -> one.isFor(scope))
                .map(one -> new Rooms.Way(
                        traject.workplace() + (one.path().isEmpty() ? "" : "/" + one.path()),
                        one.icon(),
                        one.label(),
                        one == room))
                .toList();
        // The workplace belongs to no evening, so is counted in no hall.
        var screen = hosting.screen(
                traject.deskSeat(),
                new Watcher("werkplek-" + traject.handle(), scope.speaker().toString(), "", true),
                gone -> refuse(traject.handle()));
        var above = new Div(OutboxCount.of(traject.deskSeat()));
        corner.corner(traject.workplace(), true).ifPresent(above::addComponentAsFirst);
        Rooms.show(this, traject, ways, room.page(scope, traject), screen, above);
    }

    @Override
    public String getPageTitle() {
        return Words.say(title);
    }
}
