package nl.routebord.digest.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.routebord.digest.OwnDigest;
import nl.routebord.shell.HouseLinks;
import nl.routebord.shell.LanguageLink;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Message;

/** Afmelden: one button that ends the mails. The same page for every secret, so that it tells nobody whether one is right. */
@Route("afmelden")
@AnonymousAllowed
class LeaveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        addClassNames("page", "narrow");
        var lead = new Paragraph(Words.say("digest.leave.lead"));
        lead.addClassName("lead");
        var head = new Div(new H1(Words.say("digest.leave.title")), lead);
        head.addClassName("head");
        var hint = new Paragraph(Words.say("digest.leave.hint"));
        hint.addClassName("soft");
        var foot = new Footer(HouseLinks.here(), new LanguageLink("/afmelden"));
        foot.addClassName("colophon");
        add(
                Message.header(),
                new Main(
                        head,
                        RbForm.of("digest.leave", "")
                                .to(OwnDigest.LEAVING)
                                .forgets()
                                .submit(Words.say("digest.leave.go")),
                        hint),
                foot);
    }

    @Override
    public String getPageTitle() {
        return Words.say("digest.leave.page");
    }
}
