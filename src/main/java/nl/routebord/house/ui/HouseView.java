package nl.routebord.house.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.routebord.access.Cookies;
import nl.routebord.house.Owner;
import nl.routebord.shell.LanguageLink;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.HouseRoom;
import nl.routebord.workshop.ui.spi.Message;

/** Beheer: where the owner manages the house, a page for each kind of work. Everybody else finds no access. */
@Route("beheer/:room?")
@AnonymousAllowed
class HouseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Owner owner;
    private final transient List<HouseRoom> rooms;
    private String title = "house.title";

    HouseView(Owner owner, List<HouseRoom> rooms) {
        this.owner = owner;
        this.rooms =
                rooms.stream().sorted(Comparator.comparingInt(HouseRoom::order)).toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        setClassName("");
        var path = event.getRouteParameters().get("room").orElse("");
        var room = rooms.stream().filter(one -> one.path().equals(path)).findFirst();
        var request = VaadinRequest.getCurrent();
        Function<String, Optional<String>> secretOf =
                seat -> request == null ? Optional.empty() : Cookies.secretOf(request.getCookies(), seat);
        if (room.isEmpty() || !owner.isOwner(secretOf)) {
            add(Message.noAccess());
            return;
        }
        title = room.get().label();
        addClassNames("page", "rooms-page", "house-page");
        var main = new Main(room.get()
                .page(secretOf, event.getLocation().getQueryParameters().getParameters()));
        main.setId("main");
        var foot = new Footer(new LanguageLink(address(room.get())));
        foot.addClassName("colophon");
        add(top(), row(room.get()), main, foot);
    }

    private static Header top() {
        var logo = new Anchor("/", Words.say("workshop.logo"));
        logo.setRouterIgnore(true);
        logo.addClassName("logo");
        var what = new Span(Words.say("house.title"));
        what.addClassName("what");
        var header = new Header(logo, what);
        header.addClassName("top");
        return header;
    }

    private Nav row(HouseRoom here) {
        var row = new Nav();
        row.addClassName("rooms");
        row.getElement().setAttribute("aria-label", Words.say("house.rooms"));
        for (var room : rooms) {
            var link = new Anchor(address(room));
            link.add(room.icon().create(), new Span(Words.say(room.label())));
            link.addClassName("room");
            if (room == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            row.add(link);
        }
        return row;
    }

    private static String address(HouseRoom room) {
        return "/beheer" + (room.path().isEmpty() ? "" : "/" + room.path());
    }

    @Override
    public String getPageTitle() {
        return Words.say(title);
    }
}
