package nl.routebord.poll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import nl.routebord.access.Cookies;
import nl.routebord.live.Watcher;
import nl.routebord.poll.Poll;
import nl.routebord.poll.PollVoices;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Trajects;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Message;
import org.jspecify.annotations.Nullable;

/** Peiling: everybody with the link takes part, without an account, and reads here later what came out. */
@Route("peiling/:code")
@AnonymousAllowed
class PollView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Hosting hosting;
    private final transient PollVoices voices;
    private final transient Groups groups;
    private final transient Trajects trajects;

    PollView(Hosting hosting, PollVoices voices, Groups groups, Trajects trajects) {
        this.hosting = hosting;
        this.voices = voices;
        this.groups = groups;
        this.trajects = trajects;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        voices.find(event.getRouteParameters().get("code").orElse(""))
                .ifPresentOrElse(this::show, () -> add(Message.of("art-post", "poll.gone", Message.home())));
    }

    private void show(Poll poll) {
        var municipality =
                trajects.byId(poll.traject()).map(found -> found.municipality()).orElse("");
        var screen = hosting.screen(
                new Watcher("peiling-" + poll.code(), UUID.randomUUID().toString(), "", false));
        var page = new PollPage(poll, municipality, groups.of(poll.traject()), own(poll), screen);
        add(page);
        screen.show(page.feeds());
    }

    /** What this very browser said before, from the cookie of this poll. */
    private PollVoices.@Nullable Own own(Poll poll) {
        var request = VaadinRequest.getCurrent();
        return Cookies.value(request == null ? null : request.getCookies(), poll.cookie())
                .flatMap(secret -> voices.own(poll, secret))
                .orElse(null);
    }

    @Override
    public String getPageTitle() {
        return Words.say("poll.page");
    }
}
