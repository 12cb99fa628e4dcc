package nl.routebord.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.routebord.shell.HouseLinks;
import nl.routebord.shell.LanguageLink;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.StepMark;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.RoadSign;

/** Joining: one tap. An alias and a group may be left out; opening the page joins nobody. Who took part before goes on below. */
final class JoinPage extends Div {

    private JoinPage(WorkshopView workshop, List<StepMark> route, String title, String why, Component... ways) {
        addClassNames("page", "narrow");
        var where = new Paragraph(Words.say(
                "workshop.join.where",
                java.util.Map.of("title", workshop.title(), "municipality", workshop.municipality())));
        where.addClassName("soft");
        var lead = new Paragraph(why);
        lead.addClassName("lead");
        var head = new Div(where, new H1(title), lead);
        head.addClassName("head");
        var foot = new Footer(HouseLinks.here(), new LanguageLink("/m/" + workshop.code()));
        foot.addClassName("colophon");
        var main = new Main(head);
        main.add(ways);
        add(new RoadSign(route), main, foot);
    }

    static JoinPage open(WorkshopView workshop, List<StepMark> route, List<Groups.Group> groups) {
        return new JoinPage(
                workshop,
                route,
                Words.say("workshop.join.title"),
                Words.say("workshop.join.lead"),
                form(workshop, groups),
                new RbResume(workshop));
    }

    /** After the evening: only who took part goes on, to read back. */
    static JoinPage over(WorkshopView workshop, List<StepMark> route) {
        return new JoinPage(
                workshop,
                route,
                Words.say("workshop.over.title"),
                Words.say("workshop.join.over.lead"),
                new RbResume(workshop));
    }

    private static RbForm form(WorkshopView workshop, List<Groups.Group> groups) {
        var form = RbForm.of("join", "")
                .key("join:" + workshop.handle())
                .to("/in/meedoen")
                .hidden("code", workshop.code());
        return Myself.fields(form, groups).submit(Words.say("workshop.join.go"));
    }
}
