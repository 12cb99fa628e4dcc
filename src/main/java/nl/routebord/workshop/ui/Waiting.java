package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import nl.routebord.shell.Words;

/** What a phone shows while nothing is on stage, or when the evening is over. */
final class Waiting extends Div {

    private Waiting(String art, String stem) {
        addClassName("empty");
        var picture = new Div();
        picture.addClassNames("art", art);
        picture.getElement().setAttribute("aria-hidden", "true");
        var lead = new Paragraph(Words.say(stem + ".lead"));
        lead.addClassName("lead");
        add(picture, new H1(Words.say(stem + ".title")), lead);
    }

    static Waiting forTheStage(Myself myself) {
        var waiting = new Waiting("art-chairs", "workshop.waiting");
        waiting.add(myself);
        return waiting;
    }

    static Waiting over() {
        return new Waiting("art-road", "workshop.over");
    }
}
