package nl.routebord.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import nl.routebord.access.Cookies;
import nl.routebord.shell.HouseLinks;
import nl.routebord.shell.LanguageLink;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.signin.MailLinks;
import nl.routebord.signin.OwnSignIn;
import nl.routebord.workshop.ui.spi.Message;

/**
 * Aanmelden: a member asks for a mail here, and the link in that mail leads here too, to one button. It never tells whether
 * anybody has an address.
 */
@Route("klankbord/aanmelden")
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MailLinks links;

    SignInView(MailLinks links) {
        this.links = links;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var foot = new Footer(HouseLinks.here(), new LanguageLink(OwnSignIn.PAGE));
        foot.addClassName("colophon");
        add(Message.header(), main(), foot);
    }

    private Main main() {
        if (!links.isOn()) {
            return page(Words.say("signin.off.title"), Words.say("signin.off.lead"));
        }
        var link = link();
        return link.flatMap(links::opens)
                .map(SignInView::door)
                .orElseGet(() -> page(
                        Words.say(link.isPresent() ? "signin.over.title" : "signin.title"),
                        Words.say(link.isPresent() ? "signin.over.lead" : "signin.lead"),
                        question(),
                        soft("signin.hint")));
    }

    private static Main door(MailLinks.Opens opens) {
        var alias = opens.alias();
        return page(
                alias == null ? Words.say("signin.door.nobody") : Words.say("signin.door.title", Map.of("name", alias)),
                Words.say("signin.door.lead", Map.of("municipality", opens.municipality())),
                RbForm.of("signin.enter", "").to(OwnSignIn.ENTERING).submit(Words.say("signin.door.go")),
                soft("signin.door.hint"));
    }

    private static RbForm question() {
        return RbForm.of("signin.mail", "")
                .to(OwnSignIn.ASKING)
                .forgets()
                .text("address", Words.say("signin.address"), Words.say("signin.address.hint"), OwnSignIn.LONGEST)
                .submit(Words.say("signin.go"));
    }

    private static Main page(String title, String words, Component... parts) {
        var lead = new Paragraph(words);
        lead.addClassName("lead");
        var head = new Div(new H1(title), lead);
        head.addClassName("head");
        var main = new Main(head);
        main.add(parts);
        return main;
    }

    private static Paragraph soft(String key) {
        var words = new Paragraph(Words.say(key));
        words.addClassName("soft");
        return words;
    }

    private static Optional<String> link() {
        var request = VaadinRequest.getCurrent();
        return Cookies.value(request == null ? null : request.getCookies(), MailLinks.COOKIE);
    }

    @Override
    public String getPageTitle() {
        return Words.say("signin.page");
    }
}
