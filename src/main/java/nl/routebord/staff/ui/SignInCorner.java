package nl.routebord.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.routebord.access.Cookies;
import nl.routebord.access.StaffAccount;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.staff.StaffDesk;
import nl.routebord.workshop.ui.spi.StaffCorner;

/** Who is signed in and the way out; the way in; or calm words for staff that no provider is set, and what to do about it. */
@org.springframework.stereotype.Component
class SignInCorner implements StaffCorner {

    private final StaffDesk desk;

    SignInCorner(StaffDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> corner(String back, boolean staff) {
        if (!desk.isOn()) {
            return staff ? Optional.of(noProvider()) : Optional.empty();
        }
        return Optional.of(
                desk.here(secrets()).<Component>map(SignInCorner::here).orElseGet(() -> bar(way(back))));
    }

    @Override
    public Optional<Component> wayIn(String back) {
        if (!desk.isOn()) {
            return Optional.empty();
        }
        return Optional.of(
                desk.here(secrets()).<Component>map(SignInCorner::noRole).orElseGet(() -> way(back)));
    }

    /** Who is signed in already is not sent to sign in again, which would lead back to the same page. */
    private static Paragraph noRole(StaffAccount account) {
        var words = new Paragraph(Words.say("staff.here.norole", Map.of("name", account.name())));
        words.addClassName("soft");
        return words;
    }

    private static Component here(StaffAccount account) {
        var who = new Span(Words.say("staff.here"));
        var name = Stored.text(new Span(account.name()));
        name.addClassName("staff-name");
        return bar(new Paragraph(who, name), out());
    }

    static RbForm out() {
        return RbForm.of("staff.out", "").to(StaffDesk.OUT).add(RbForm.button(Words.say("staff.signout")));
    }

    private static Anchor way(String back) {
        var query = "?terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        var way = new Anchor(StaffDesk.PAGE + query, Words.say("staff.signin"));
        way.setRouterIgnore(true);
        way.addClassNames("act", "quiet");
        return way;
    }

    private static Div bar(Component... parts) {
        var bar = new Div(parts);
        bar.addClassName("staff-bar");
        return bar;
    }

    private static Section noProvider() {
        var how = new Paragraph(Words.say("staff.none.how"));
        how.addClassName("soft");
        var note = new Section(Icon.HELP.create(), new Div(new Paragraph(Words.say("staff.none")), how));
        note.addClassNames("note", "adapt", "staff-none");
        note.getElement().setAttribute("aria-label", Words.say("staff.none.label"));
        return note;
    }

    static Function<String, Optional<String>> secrets() {
        var request = VaadinRequest.getCurrent();
        return seat -> request == null ? Optional.empty() : Cookies.secretOf(request.getCookies(), seat);
    }
}
