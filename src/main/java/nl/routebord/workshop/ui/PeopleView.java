package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.Workshops;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Message;

/** The facilitator's page of who is in and of the code, reached from the desk and opened by the desk's own seat. */
@Route("regie/:handle/mensen")
@AnonymousAllowed
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Hosting hosting;
    private final transient Workshops workshops;
    private final transient PublicAddress address;

    PeopleView(Hosting hosting, Workshops workshops, PublicAddress address) {
        this.address = address;
        this.hosting = hosting;
        this.workshops = workshops;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var seat = "regie-" + event.getRouteParameters().get("handle").orElse("");
        var page = hosting.scope(seat)
                .filter(Scope::isStaff)
                .flatMap(scope -> workshops
                        .byId(scope.evening())
                        .map(workshop -> new PeoplePage(hosting, workshop, scope, address)));
        if (page.isPresent()) {
            add(page.get());
        } else {
            add(Message.noAccess());
        }
    }

    @Override
    public String getPageTitle() {
        return Words.say("workshop.title.people");
    }
}
