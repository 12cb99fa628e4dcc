package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.routebord.access.Cookies;
import nl.routebord.access.Purpose;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Doors;
import nl.routebord.workshop.GuideDoor;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Message;

/** Where a personal link to a desk leads: one button, which spends it. A browser that has a desk already keeps what it has. */
@Route("regie/:handle/erbij")
@AnonymousAllowed
class GuideView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Hosting hosting;
    private final transient GuideDoor door;

    GuideView(Hosting hosting, GuideDoor door) {
        this.hosting = hosting;
        this.door = door;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var handle = event.getRouteParameters().get("handle").orElse("");
        var seat = "regie-" + handle;
        var opens = link().flatMap(link -> door.opens(link, seat)).orElse(null);
        var seated = hosting.scope(seat).filter(Scope::isStaff);
        if (seated.isPresent() && (opens != Purpose.SPARE_LINK || seated.get().leads())) {
            add(Message.of("art-road", opens == null ? "workshop.erbij.in" : "workshop.erbij.seated", desk(handle)));
        } else if (opens == Purpose.SPARE_LINK) {
            add(Message.of("art-road", "workshop.erbij.spare", form().submit(Words.say("workshop.erbij.spare.go"))));
        } else if (opens == Purpose.GUIDE_LINK) {
            add(Message.of("art-road", "workshop.erbij.guide", named()));
        } else {
            add(Message.noAccess());
        }
    }

    private static Optional<String> link() {
        var request = VaadinRequest.getCurrent();
        return request == null ? Optional.empty() : Cookies.value(request.getCookies(), GuideDoor.COOKIE);
    }

    private static RbForm named() {
        return form().text(
                        "alias",
                        Words.say("workshop.erbij.alias"),
                        Words.say("workshop.erbij.alias.hint"),
                        Doors.MAX_ALIAS)
                .submit(Words.say("workshop.erbij.guide.go"));
    }

    private static RbForm form() {
        return RbForm.of("guide.enter", "").to("/in/begeleider");
    }

    private static Anchor desk(String handle) {
        var desk = new Anchor("/regie/" + handle, Words.say("workshop.erbij.desk"));
        desk.setRouterIgnore(true);
        desk.addClassNames("act", "main");
        return desk;
    }

    @Override
    public String getPageTitle() {
        return Words.say("workshop.title.desk");
    }
}
