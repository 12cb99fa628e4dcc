package nl.routebord.workshop.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.routebord.shell.RbPager;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.Workshops;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Message;

/** Scherm: the projector of one workshop. Reads only, with a seat of its own; anybody without one sees no workshop at all. */
@Route("scherm/:handle")
@Uses(RbPager.class)
@AnonymousAllowed
class HallView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Hosting hosting;
    private final Workshops workshops;
    private final Groups groups;
    private final PublicAddress address;

    HallView(Hosting hosting, Workshops workshops, Groups groups, PublicAddress address) {
        this.hosting = hosting;
        this.workshops = workshops;
        this.groups = groups;
        this.address = address;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var handle = event.getRouteParameters().get("handle").orElse("");
        hosting.scope("scherm-" + handle)
                .flatMap(scope -> workshops
                        .byId(scope.evening())
                        .map(workshop -> new Hall(hosting, workshop, scope, groups.of(scope.traject()), address)))
                .ifPresentOrElse(this::add, () -> add(Message.noAccess()));
    }

    @Override
    public String getPageTitle() {
        return Words.say("workshop.title.hall");
    }
}
