package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.routebord.shell.Icon;
import nl.routebord.shell.LanguageLink;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Message;

/** The start page: what this is, and the eight signs for whoever has no QR code. */
@Route("")
@AnonymousAllowed
class StartView extends Div implements HasDynamicTitle {

    StartView() {
        addClassName("page");
        var lead = new Paragraph(Words.say("workshop.start.lead"));
        lead.addClassName("lead");
        var head = new Div(new H1(Words.say("workshop.start.title")), lead);
        head.addClassName("head");
        var panel = new Section(codeForm());
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
        var foot = new Footer(new LanguageLink("/"));
        foot.addClassName("colophon");
        add(Message.header(), new Main(enter), foot);
    }

    /** The form with the eight signs; also on the page of a code that does not work. */
    static RbForm codeForm() {
        return RbForm.of("enter", "")
                .to("/in/code")
                .forgets()
                .text("code", Words.say("workshop.start.code"), Words.say("workshop.start.code.hint"), 0)
                .submit(Words.say("workshop.start.go"));
    }

    @Override
    public String getPageTitle() {
        return Words.say("workshop.logo");
    }
}
