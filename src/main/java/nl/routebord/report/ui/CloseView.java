package nl.routebord.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Evenings;
import nl.routebord.workshop.NextSteps;
import nl.routebord.workshop.Unanswered;
import nl.routebord.workshop.Workshops;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Message;

/** Afsluiten: the few things before the end of an evening, on one page; opened by the desk's own seat. */
@Route("afsluiten/:handle")
@AnonymousAllowed
class CloseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Hosting hosting;
    private final transient Workshops workshops;
    private final transient Evenings evenings;
    private final transient NextSteps next;
    private final transient List<Unanswered> unanswered;

    CloseView(Hosting hosting, Workshops workshops, Evenings evenings, NextSteps next, List<Unanswered> unanswered) {
        this.hosting = hosting;
        this.workshops = workshops;
        this.evenings = evenings;
        this.next = next;
        this.unanswered = unanswered;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var seat = "regie-" + event.getRouteParameters().get("handle").orElse("");
        var page = hosting.scope(seat)
                .filter(Scope::isStaff)
                .flatMap(scope -> workshops
                        .byId(scope.evening())
                        .map(workshop -> new ClosePage(
                                hosting,
                                scope,
                                evenings.of(scope),
                                next.of(workshop.id()),
                                unanswered.stream()
                                        .flatMap(one -> one.of(scope).stream())
                                        .toList())));
        if (page.isPresent()) {
            add(page.get());
        } else {
            add(Message.noAccess());
        }
    }

    @Override
    public String getPageTitle() {
        return Words.say("report.close.title");
    }
}
