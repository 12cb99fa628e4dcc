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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routebord.access.StaffAccount;
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
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation());
    }

    /** Shows what belongs to this address in this browser. */
    void show(Location at) {
        removeAll();
        var foot = new Footer(new LanguageLink(StaffDesk.PAGE));
        foot.addClassName("colophon");
        add(Message.header(), main(at), foot);
    }

    private Main main(Location at) {
        if (!desk.isOn()) {
            return page("staff.off", List.of(soft(Words.say("staff.off.how"))));
        }
        var back = StaffDesk.own(said(at, "terug").orElse("/"));
        var here = desk.here(SignInCorner.secrets());
        if (here.isPresent()) {
            return in(here.get(), back);
        }
        var outcome = said(at, "uitkomst").flatMap(Outcome::of).or(this::over);
        var parts = new ArrayList<Component>();
        parts.add(go(back));
        outcome.filter(Outcome::isFault)
                .flatMap(fault -> said(at, "nummer"))
                .filter(number -> number.matches(NUMBER))
                .ifPresent(number -> parts.add(soft(Words.say("staff.number", Map.of("number", number)))));
        return page(outcome.map(Outcome::stem).orElse("staff.ask"), parts);
    }

    private Optional<Outcome> over() {
        return desk.isOver(SignInCorner.secrets()) ? Optional.of(Outcome.OVER) : Optional.empty();
    }

    private static Main in(StaffAccount account, String back) {
        var on = new Anchor(back, Words.say("staff.in.on"));
        on.setRouterIgnore(true);
        on.addClassNames("act", "main");
        return page(
                Words.say("staff.in.title", Map.of("name", account.name())),
                Words.say("staff.in.lead"),
                List.of(on, SignInCorner.out()));
    }

    private static Anchor go(String back) {
        var query = "?terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        var go = new Anchor(StaffDesk.GO + query, Words.say("staff.go"));
        go.setRouterIgnore(true);
        go.addClassNames("act", "main");
        return go;
    }

    private static Main page(String stem, List<Component> parts) {
        return page(Words.say(stem + ".title"), Words.say(stem + ".lead"), parts);
    }

    private static Main page(String title, String words, List<Component> parts) {
        var lead = new Paragraph(words);
        lead.addClassName("lead");
        var head = new Div(new H1(title), lead);
        head.addClassName("head");
        var main = new Main(head);
        main.add(parts);
        return main;
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
