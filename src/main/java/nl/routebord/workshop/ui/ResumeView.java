package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.routebord.shell.LanguageLink;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Message;

/**
 * Where the QR code on "Mijn inbreng" leads another phone. Opening it lets nobody in: that takes a tap. It is the same page for
 * every workshop, also for one that is over or never was, and asks the database nothing.
 */
@Route("verder/:handle")
@AnonymousAllowed
class ResumeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var handle = event.getRouteParameters().get("handle").orElse("");
        removeAll();
        addClassNames("page", "narrow");
        var lead = new Paragraph(Words.say("workshop.resume.page.lead"));
        lead.addClassName("lead");
        var head = new Div(new H1(Words.say("workshop.resume.page.title")), lead);
        head.addClassName("head");
        var panel = new Section(ResumeForm.of(handle));
        panel.addClassName("panel");
        var foot = new Footer(new LanguageLink("/verder/" + handle));
        foot.addClassName("colophon");
        add(Message.header(), new Main(head, panel), foot);
    }

    @Override
    public String getPageTitle() {
        return Words.say("workshop.title.resume");
    }
}
