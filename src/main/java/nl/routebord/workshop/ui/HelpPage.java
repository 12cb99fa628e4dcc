package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.routebord.shell.HouseLinks;
import nl.routebord.shell.LanguageLink;
import nl.routebord.shell.Words;
import nl.routebord.workshop.WorkshopView;

/** Hulp: what this is, what happens with what somebody writes, what to do when it does not work. */
final class HelpPage extends Div {

    HelpPage(WorkshopView workshop) {
        addClassName("gap");
        add(new H1(Words.say("workshop.help.title")));
        for (var part : new String[] {"what", "who", "lost", "stop"}) {
            var block = new Section(
                    new H2(Words.say("workshop.help." + part + ".title")),
                    new Paragraph(Words.say("workshop.help." + part + ".text")));
            block.addClassName("panel");
            add(block);
        }
        add(route());
        var language = new LanguageLink("/m/" + workshop.code() + "/hulp");
        language.addClassName("act");
        add(language, HouseLinks.apart());
    }

    /** In a tab of its own: who reads about the route does not lose the evening. */
    private static Section route() {
        var link = new Anchor("/route", Words.say("workshop.help.route.go"), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener");
        link.addClassName("act");
        var block = new Section(
                new H2(Words.say("workshop.help.route.title")),
                new Paragraph(Words.say("workshop.help.route.text")),
                link);
        block.addClassName("panel");
        return block;
    }
}
