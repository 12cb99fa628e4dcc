package nl.routebord.ballot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.Marks;
import nl.routebord.ballot.Method;
import nl.routebord.ballot.Voice;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;

/** The answers in colour, sign, pattern and word; never in one of them alone. */
final class Voices {

    private Voices() {}

    /** The marks of a method in the order in which they are shown, the best first. */
    static List<Integer> marks(Method method) {
        return Marks.order(method);
    }

    static String css(Method method, int mark) {
        return Marks.voice(method, mark).css();
    }

    /** The sign of a voice, whatever mark it was. */
    static Span sign(Voice voice) {
        var sign = new Span();
        sign.addClassNames("voice", voice.css());
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    /** The sign; the word stands beside it, so screen readers skip it. */
    static Span sign(Method method, int mark) {
        var sign = sign(Marks.voice(method, mark));
        if (method == Method.SCORE5) {
            sign.addClassName("figure");
            Html.text(sign, Integer.toString(mark));
        }
        return sign;
    }

    static Paragraph legend(Asking asking) {
        var legend = new Paragraph();
        legend.addClassName("legend");
        marks(asking.method())
                .forEach(mark -> legend.add(new Span(sign(asking.method(), mark), new Span(Marks.word(asking, mark)))));
        if (!asking.method().isPerPart()) {
            legend.add(new Span(Words.say("ballot.legend." + asking.method().code())));
        }
        return legend;
    }

    /** What stands in a row per group: those in favour, and everybody else. */
    static Paragraph legendPerGroup(Asking asking) {
        var other = new Span();
        other.addClassNames("voice", "other");
        other.getElement().setAttribute("aria-hidden", "true");
        var legend = new Paragraph(
                new Span(sign(Voice.YES), new Span(Marks.favour(asking))),
                new Span(other, new Span(Words.say("ballot.groups.other"))));
        legend.addClassName("legend");
        return legend;
    }

    static void hide(Component component, boolean hidden) {
        component.getElement().setAttribute("hidden", hidden);
    }
}
