package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.soundingboard.Hobbel;
import nl.routebord.workshop.ui.spi.Answered;

/** The answer of the municipality beside what a member said; silence shows too, in days. */
final class AnswerBeside extends Div {

    private static final long serialVersionUID = 1L;

    private final Answered answered = new Answered();
    private final Div waits = new Div();

    AnswerBeside() {
        addClassName("answer-beside");
        add(answered, waits);
    }

    void show(Hobbel hobbel) {
        answered.show(hobbel.answer());
        waits.removeAll();
        if (hobbel.waits()) {
            waits.add(waiting(hobbel.days()));
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
}
