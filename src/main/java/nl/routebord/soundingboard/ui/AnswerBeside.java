package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.soundingboard.Hobbel;
import nl.routebord.trail.FollowUp;

/** The answer of the municipality beside what a member said; silence shows too, in days. */
final class AnswerBeside extends Div {

    private static final long serialVersionUID = 1L;

    AnswerBeside() {
        addClassName("answer-beside");
    }

    void show(Hobbel hobbel) {
        removeAll();
        var answer = hobbel.answer();
        if (answer != null) {
            add(said(answer));
        }
        if (hobbel.waits()) {
            add(waiting(hobbel.days()));
        }
    }

    /** After two weeks it is told in the colour of a concern; the words are the same. */
    private static Paragraph waiting(int days) {
        var line = new Paragraph(
                Icon.CLOCK.create(), new Span(Words.say("soundingboard.hobbel.waits", Map.of("n", days))));
        line.addClassName("waits");
        line.setClassName("long", days >= 14);
        return line;
    }

    private static Div said(FollowUp answer) {
        var chip = new Span(icon(answer).create(), new Span(Words.say(answer.status().key())));
        chip.addClassName("chip");
        chip.addClassName(colour(answer));
        var head = new Div(
                chip,
                Html.span(Words.say("soundingboard.hobbel.answered", Map.of("day", Dates.day(answer.at()))), "soft"));
        head.addClassName("row");
        var said = new Div(head);
        said.addClassNames("gap", "small");
        if (!answer.reason().isEmpty()) {
            said.add(Stored.text(new Paragraph(answer.reason())));
        }
        var decision = answer.decision();
        if (decision != null) {
            said.add(Stored.text(new Paragraph(
                    Words.say("soundingboard.hobbel.decision", Map.of("title", decision.title())))));
        }
        return said;
    }

    private static Icon icon(FollowUp answer) {
        return switch (answer.status()) {
            case TAKEN -> Icon.CHECK;
            case PARTLY -> Icon.TILDE;
            case NOT -> Icon.CROSS;
            case LATER -> Icon.CALENDAR;
            case NEW, DISCUSSED -> Icon.SPEECH;
        };
    }

    private static String colour(FollowUp answer) {
        return switch (answer.status()) {
            case TAKEN -> "yes";
            case PARTLY, LATER -> "adapt";
            case NOT -> "no";
            case NEW, DISCUSSED -> "route";
        };
    }
}
