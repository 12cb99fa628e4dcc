package nl.routebord.traject.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.Set;
import nl.routebord.access.Cookies;
import nl.routebord.access.StaffAccount;
import nl.routebord.access.StaffAccounts;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.HouseLinks;
import nl.routebord.shell.Icon;
import nl.routebord.shell.LanguageLink;
import nl.routebord.shell.Words;
import nl.routebord.traject.Overview;
import nl.routebord.workshop.HouseDoor;
import nl.routebord.workshop.StaffRoles;
import nl.routebord.workshop.ui.spi.CodeForm;
import nl.routebord.workshop.ui.spi.Message;
import nl.routebord.workshop.ui.spi.StaffCorner;
import org.jspecify.annotations.Nullable;

/**
 * The start page: what this is, the eight signs for whoever has no QR code, and the trajects. Who owns the house sees all of
 * them and makes new ones; who signed in those in which they have a role; everybody else those whose pages are public.
 */
@Route("")
@AnonymousAllowed
class StartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient HouseDoor house;
    private final transient Overview overview;
    private final transient StaffAccounts accounts;
    private final transient StaffRoles roles;

    private final transient StaffCorner corner;

    StartView(HouseDoor house, Overview overview, StaffAccounts accounts, StaffRoles roles, StaffCorner corner) {
        this.accounts = accounts;
        this.roles = roles;
        this.house = house;
        this.overview = overview;
        this.corner = corner;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        addClassName("page");
        var request = VaadinRequest.getCurrent();
        var owner = request != null && house.owns(seat -> Cookies.secretOf(request.getCookies(), seat));
        var main = new Main(enter());
        if (owner) {
            main.addComponentAsFirst(TrajectCards.own(overview.all()));
            main.add(manage());
        } else {
            var mine = mine(main, request);
            main.add(TrajectCards.open(overview.open().stream()
                    .filter(card -> !mine.contains(card.traject().id()))
                    .toList()));
        }
        corner.corner("/", owner).ifPresent(main::addComponentAsFirst);
        var foot = new Footer(HouseLinks.here(), new LanguageLink("/"));
        foot.addClassName("colophon");
        add(Message.header(), main, foot);
    }

    /** The management of the house, for its owner. */
    private static Anchor manage() {
        var manage = new Anchor("/beheer");
        manage.setRouterIgnore(true);
        manage.add(Icon.LOCK.create(), new Span(Words.say("house.to")));
        manage.addClassNames("act", "quiet", "manage");
        return manage;
    }

    /** Adds what somebody who signed in has a role in, and says which those are; none for who did not sign in. */
    private Set<TrajectId> mine(Main main, @Nullable VaadinRequest request) {
        var account = request == null
                ? Optional.<StaffAccount>empty()
                : accounts.of(seat -> Cookies.secretOf(request.getCookies(), seat));
        if (account.isEmpty()) {
            return Set.of();
        }
        var held = roles.of(account.get());
        main.addComponentAsFirst(MyTrajects.of(overview.mine(held)));
        return held.keySet();
    }

    private static Div enter() {
        var lead = new Paragraph(Words.say("workshop.start.lead"));
        lead.addClassName("lead");
        var head = new Div(new H1(Words.say("workshop.start.title")), lead);
        head.addClassName("head");
        var panel = new Section(CodeForm.create());
        panel.addClassName("panel");
        var route = new Anchor("/route");
        route.setRouterIgnore(true);
        route.add(Icon.ROUTE.create(), new Span(Words.say("workshop.start.route")));
        route.addClassNames("act", "quiet");
        var art = new Div();
        art.addClassNames("art", "art-road");
        art.getElement().setAttribute("aria-hidden", "true");
        var beside = new Div(route, art);
        beside.addClassName("beside");
        var enter = new Div(head, panel, beside);
        enter.addClassName("enter");
        return enter;
    }

    @Override
    public String getPageTitle() {
        return Words.say("workshop.logo");
    }
}
