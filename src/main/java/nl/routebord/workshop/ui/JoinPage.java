package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.routebord.shell.LanguageLink;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.StepMark;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.RoadSign;

/** Joining: one tap. An alias and a group may be left out; opening the page joins nobody. Who took part before goes on below. */
final class JoinPage extends Div {

    JoinPage(WorkshopView workshop, List<StepMark> route, List<Groups.Group> groups) {
        addClassNames("page", "narrow");
        var where = new Paragraph(Words.say(
                "workshop.join.where",
                java.util.Map.of("title", workshop.title(), "municipality", workshop.municipality())));
        where.addClassName("soft");
        var lead = new Paragraph(Words.say("workshop.join.lead"));
        lead.addClassName("lead");
        var head = new Div(where, new H1(Words.say("workshop.join.title")), lead);
        head.addClassName("head");
        var foot = new Footer(new LanguageLink("/m/" + workshop.code()));
        foot.addClassName("colophon");
        add(new RoadSign(route), new Main(head, form(workshop, groups), new RbResume(workshop)), foot);
    }

    private static RbForm form(WorkshopView workshop, List<Groups.Group> groups) {
        var form = RbForm.of("join", "")
                .key("join:" + workshop.handle())
                .to("/in/meedoen")
                .hidden("code", workshop.code());
        return Myself.fields(form, groups).submit(Words.say("workshop.join.go"));
    }
}
