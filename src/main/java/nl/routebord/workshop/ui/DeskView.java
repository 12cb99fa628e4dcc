package nl.routebord.workshop.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.routebord.access.Cookies;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbDrag;
import nl.routebord.shell.form.RbForm;
import nl.routebord.shell.form.RbGrow;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.Workshops;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Message;
import nl.routebord.workshop.ui.spi.StaffCorner;

/**
 * Regie: the facilitator's desk. Whoever holds the owner's link of this start but has no seat yet gets one button, which
 * spends the link; opening the link alone spends nothing.
 */
@Route("regie/:handle")
@AnonymousAllowed
@Uses(RbDrag.class)
@Uses(RbGrow.class)
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Hosting hosting;
    private final Workshops workshops;
    private final Credentials credentials;
    private final Groups groups;
    private final PublicAddress address;
    private final StaffCorner corner;

    DeskView(
            Hosting hosting,
            Workshops workshops,
            Credentials credentials,
            Groups groups,
            PublicAddress address,
            StaffCorner corner) {
        this.corner = corner;
        this.hosting = hosting;
        this.workshops = workshops;
        this.credentials = credentials;
        this.groups = groups;
        this.address = address;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var handle = event.getRouteParameters().get("handle").orElse("");
        var seat = "regie-" + handle;
        var desk = hosting.scope(seat)
                .flatMap(scope -> workshops
                        .byId(scope.evening())
                        .map(workshop -> new Desk(hosting, workshop, scope, groups.of(scope.traject()), address)));
        if (desk.isPresent()) {
            add(desk.get());
        } else if (holdsLink(seat)) {
            add(Message.of("art-road", "workshop.opendesk", openForm()));
        } else {
            add(corner.wayIn("/in/avond/" + handle).map(Message::noAccess).orElseGet(Message::noAccess));
        }
    }

    private boolean holdsLink(String seat) {
        var request = VaadinRequest.getCurrent();
        return request != null
                && Cookies.value(request.getCookies(), "rb-open")
                        .flatMap(credentials::check)
                        .filter(right -> right.purpose() == Purpose.OWNER_LINK)
                        .filter(right -> right.seat().equals(seat))
                        .isPresent();
    }

    private static RbForm openForm() {
        return RbForm.of("open", "").to("/in/regie").submit(Words.say("workshop.opendesk.go"));
    }

    @Override
    public String getPageTitle() {
        return Words.say("workshop.title.desk");
    }
}
