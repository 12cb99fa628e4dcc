package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import nl.routebord.access.Cookies;
import nl.routebord.road.Seats;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Mold;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbDrag;
import nl.routebord.shell.form.RbGrow;
import nl.routebord.soundingboard.MemberDevices;
import nl.routebord.soundingboard.MemberDoor;
import nl.routebord.soundingboard.OtherDoor;
import nl.routebord.soundingboard.SoundingBoard;
import nl.routebord.soundingboard.Threshold;
import nl.routebord.workshop.Participants;
import nl.routebord.workshop.Person;
import nl.routebord.workshop.Trajects;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.MemberBlock;
import nl.routebord.workshop.ui.spi.Message;
import org.springframework.beans.factory.annotation.Qualifier;

/** Klankbord: a member's home, with a seat of its own; anybody without one learns nothing, not even that it exists. */
@Route("klankbord/:member")
@AnonymousAllowed
@Uses(RbDrag.class)
@Uses(RbGrow.class)
@Uses(Mold.class)
class MemberView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Hosting hosting;
    private final transient Seats seats;
    private final transient MemberDoor door;
    private final transient MemberDevices devices;
    private final transient Participants participants;
    private final transient Trajects trajects;
    private final transient List<MemberBlock> blocks;
    private final transient SoundingBoard board;
    private final transient List<OtherDoor> others;
    private final transient Executor executor;

    MemberView(
            Hosting hosting,
            Seats seats,
            MemberDoor door,
            MemberDevices devices,
            Participants participants,
            Trajects trajects,
            List<MemberBlock> blocks,
            SoundingBoard board,
            List<OtherDoor> others,
            @Qualifier("applicationTaskExecutor") Executor executor) {
        this.hosting = hosting;
        this.seats = seats;
        this.door = door;
        this.devices = devices;
        this.participants = participants;
        this.trajects = trajects;
        this.blocks = blocks.stream()
                .sorted(Comparator.comparingInt(MemberBlock::order))
                .toList();
        this.board = board;
        this.others = others;
        this.executor = executor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var seat = "k-" + event.getRouteParameters().get("member").orElse("");
        var request = VaadinRequest.getCurrent();
        var held = Cookies.secretOf(request == null ? null : request.getCookies(), seat);
        var stands = held.flatMap(secret -> door.arrive(seat, secret));
        if (stands.isEmpty() || stands.get().state() == Threshold.State.OUT) {
            add(closed());
        } else {
            enter(seat, held.orElseThrow(), stands.get(), event.getUI());
        }
    }

    private void enter(String seat, String secret, Threshold stands, UI ui) {
        if (stands.state() == Threshold.State.WAITING) {
            add(new WaitingPage(
                    hosting, seat, stands, () -> goOn(seat, secret, stands.device(), ui), OtherWay.all(others)));
            return;
        }
        seats.scopeOf(seat, secret)
                .filter(scope -> scope.role() == Role.MEMBER)
                .ifPresentOrElse(scope -> enter(scope, seat, stands.device(), welcome(scope), ui), () -> add(closed()));
    }

    private Message closed() {
        return OtherWay.all(others).stream().findFirst().map(Message::noAccess).orElseGet(Message::noAccess);
    }

    /** Who it is, is looked up beside the session: a frame brought the yes, and frames never read. */
    private void goOn(String seat, String secret, UUID device, UI ui) {
        executor.execute(() -> seats.scopeOf(seat, secret).ifPresent(scope -> {
            var welcome = welcome(scope);
            ui.access(() -> {
                removeAll();
                enter(scope, seat, device, welcome, ui);
            });
        }));
    }

    private MemberHome.Welcome welcome(Scope scope) {
        return new MemberHome.Welcome(
                participants.person(scope.speaker()).map(Person::alias).orElse(null),
                trajects.byId(scope.traject()).orElseThrow(),
                blocks);
    }

    /** What is new is looked up beside the session, so that no lock waits for the write it takes. */
    private void enter(Scope scope, String seat, UUID device, MemberHome.Welcome welcome, UI ui) {
        var home = new MemberHome(hosting, scope, seat, device, welcome);
        add(home);
        executor.execute(() -> {
            try {
                devices.seen(device);
                var visit = board.arrive(scope);
                ui.access(() -> home.news().show(visit));
            } catch (RuntimeException failed) {
                ui.access(() -> home.news().failed());
            }
        });
    }

    @Override
    public String getPageTitle() {
        return Words.say("soundingboard.title");
    }
}
