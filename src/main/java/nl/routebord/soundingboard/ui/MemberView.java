package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.concurrent.Executor;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbDrag;
import nl.routebord.shell.form.RbGrow;
import nl.routebord.soundingboard.SoundingBoard;
import nl.routebord.workshop.Participants;
import nl.routebord.workshop.Person;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Message;
import org.springframework.beans.factory.annotation.Qualifier;

/** Klankbord: a member's home, with a seat of its own; anybody without one learns nothing, not even that it exists. */
@Route("klankbord/:member")
@AnonymousAllowed
@Uses(RbDrag.class)
@Uses(RbGrow.class)
class MemberView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Hosting hosting;
    private final transient Participants participants;
    private final transient SoundingBoard board;
    private final transient Executor executor;

    MemberView(
            Hosting hosting,
            Participants participants,
            SoundingBoard board,
            @Qualifier("applicationTaskExecutor") Executor executor) {
        this.hosting = hosting;
        this.participants = participants;
        this.board = board;
        this.executor = executor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var seat = "k-" + event.getRouteParameters().get("member").orElse("");
        hosting.scope(seat)
                .filter(scope -> scope.role() == Role.MEMBER)
                .ifPresentOrElse(scope -> welcome(scope, seat, event), () -> add(Message.noAccess()));
    }

    /** What is new is looked up beside the session, so that no lock waits for the write it takes. */
    private void welcome(Scope scope, String seat, BeforeEnterEvent event) {
        var ui = event.getUI();
        var alias = participants.person(scope.speaker()).map(Person::alias).orElse(null);
        var home = new MemberHome(hosting, scope, seat, alias);
        add(home);
        executor.execute(() -> {
            try {
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
