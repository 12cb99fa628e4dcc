package nl.routebord.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import nl.routebord.access.StaffAccount;
import nl.routebord.shell.HouseLinks;
import nl.routebord.shell.LanguageLink;
import nl.routebord.shell.Words;
import nl.routebord.staff.Outcome;
import nl.routebord.staff.StaffDesk;
import nl.routebord.workshop.ui.spi.Message;

/** Aanmelden: one button to the provider of the organisation; and how it ended, where it did not end well. */
@Route("aanmelden")
@AnonymousAllowed
class StaffSignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** As {@code access.Secrets} makes a handle: nobody else's words get onto our page by its address. */
    private static final String NUMBER = "[a-z2-7]{8}";

    private final transient StaffDesk desk;

    StaffSignInView(StaffDesk desk) {
        this.desk = desk;
        addClassNames("page", "message");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation());
    }

    /** Shows what belongs to this address in this browser. */
    void show(Location at) {
        removeAll();
        var back = StaffDesk.own(said(at, "terug").orElse("/"));
        var here = desk.here(SignInCorner.secrets());
        // What the provider sends back after signing out there stands under the name it has for that.
        var outcome = here.isPresent()
                ? Optional.<Outcome>empty()
                : said(at, "uitkomst")
                        .or(() -> said(at, "state"))
                        .flatMap(Outcome::of)
                        .or(this::over);
        var number = outcome.filter(Outcome::isFault)
                .flatMap(fault -> said(at, "nummer"))
                .filter(one -> one.matches(NUMBER));
        var foot = new Footer(HouseLinks.here(), new LanguageLink(address(back, outcome, number)));
        foot.addClassName("colophon");
        if (!desk.isOn()) {
            add(Message.header(), page("art-post", "staff.off", soft(Words.say("staff.off.how"))), foot);
        } else if (here.isPresent()) {
            add(Message.header(), in(here.get(), back), foot);
        } else {
            add(Message.header(), out(back, outcome, number), foot);
        }
    }

    private static Main out(String back, Optional<Outcome> outcome, Optional<String> number) {
        var parts = new ArrayList<Component>();
        parts.add(go(back));
        if (outcome.equals(Optional.of(Outcome.NO_ROLE))) {
            parts.add(other());
        }
        number.ifPresent(one -> parts.add(soft(Words.say("staff.number", Map.of("number", one)))));
        var art = outcome.filter(how -> how != Outcome.OUT).isPresent() ? "art-post" : "art-road";
        return page(art, outcome.map(Outcome::stem).orElse("staff.ask"), parts.toArray(Component[]::new));
    }

    /** This page in this state, for who comes back to it in another language. */
    private static String address(String back, Optional<Outcome> outcome, Optional<String> number) {
        return StaffDesk.PAGE + "?terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8)
                + outcome.map(how -> "&uitkomst=" + how.word()).orElse("")
                + number.map(one -> "&nummer=" + one).orElse("");
    }

    private Optional<Outcome> over() {
        return desk.isOver(SignInCorner.secrets()) ? Optional.of(Outcome.OVER) : Optional.empty();
    }

    private static Main in(StaffAccount account, String back) {
        var on = new Anchor(back, Words.say("staff.in.on"));
        on.setRouterIgnore(true);
        on.addClassNames("act", "main");
        return page(
                "art-road",
                Words.say("staff.in.title", Map.of("name", account.name())),
                Words.say("staff.in.lead"),
                on,
                SignInCorner.out());
    }

    private static Anchor other() {
        var other = new Anchor(StaffDesk.OTHER, Words.say("staff.other"));
        other.setRouterIgnore(true);
        other.addClassNames("act", "quiet");
        return other;
    }

    private static Anchor go(String back) {
        var query = "?terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        var go = new Anchor(StaffDesk.GO + query, Words.say("staff.go"));
        go.setRouterIgnore(true);
        go.addClassNames("act", "main");
        return go;
    }

    private static Main page(String art, String stem, Component... parts) {
        return page(art, Words.say(stem + ".title"), Words.say(stem + ".lead"), parts);
    }

    private static Main page(String art, String title, String words, Component... parts) {
        var picture = new Div();
        picture.addClassNames("art", art);
        picture.getElement().setAttribute("aria-hidden", "true");
        var lead = new Paragraph(words);
        lead.addClassName("lead");
        var ways = new Div(parts);
        ways.addClassName("gap");
        return new Main(picture, new H1(title), lead, ways);
    }

    private static Paragraph soft(String words) {
        var soft = new Paragraph(words);
        soft.addClassName("soft");
        return soft;
    }

    private static Optional<String> said(Location at, String name) {
        return at.getQueryParameters().getSingleParameter(name);
    }

    @Override
    public String getPageTitle() {
        return Words.say("staff.page");
    }
}
