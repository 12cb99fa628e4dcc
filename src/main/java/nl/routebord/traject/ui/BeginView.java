package nl.routebord.traject.ui;

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
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.HouseDoor;
import nl.routebord.workshop.ui.spi.Message;

/** Where the owner's link of an empty house leads: one button, which spends it. */
@Route("beginnen")
@AnonymousAllowed
class BeginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Credentials credentials;

    BeginView(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var form = RbForm.of("open", "").to("/in/regie").submit(Words.say("traject.begin.go"));
        add(holdsLink() ? Message.of("art-road", "traject.begin", form) : Message.noAccess());
    }

    private boolean holdsLink() {
        var request = VaadinRequest.getCurrent();
        return request != null
                && Cookies.value(request.getCookies(), "rb-open")
                        .flatMap(credentials::check)
                        .filter(right -> right.purpose() == Purpose.OWNER_LINK)
                        .filter(right -> right.seat().equals(HouseDoor.SEAT))
                        .isPresent();
    }

    @Override
    public String getPageTitle() {
        return Words.say("traject.begin.title");
    }
}
