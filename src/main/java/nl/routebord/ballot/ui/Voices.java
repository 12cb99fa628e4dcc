package nl.routebord.ballot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.Marks;
import nl.routebord.ballot.Method;
import nl.routebord.shell.Words;

/** The answers in colour, sign, pattern and word; never in one of them alone. */
final class Voices {

    private static final List<String> GOOD_HALF_BAD = List.of("yes", "adapt", "no");
    private static final List<String> GOOD_UNSURE_WORRY = List.of("yes", "unsure", "adapt");
    private static final List<String> YES_NO_OTHERS = List.of("yes", "no", "unsure");

    private Voices() {}

    /** The marks of a method in the order in which they are shown, the best first. */
    static List<Integer> marks(Method method) {
        return switch (method) {
            case SCORE5 -> List.of(5, 4, 3, 2, 1, 0);
            case CONSENT -> List.of(0, 2, Method.OBJECTION);
            default -> IntStream.range(0, method.answers()).boxed().toList();
        };
    }

    static String css(Method method, int mark) {
        return switch (method) {
            case PARTS, SCORE3 -> GOOD_HALF_BAD.get(mark);
            case POLL -> GOOD_UNSURE_WORRY.get(mark);
            case CONSENT -> YES_NO_OTHERS.get(mark);
            case SCORE5 -> mark >= 4 ? "yes" : mark >= 2 ? "adapt" : "no";
            case CHOICE, DOTS, RANKING -> "yes";
        };
    }

    /** The sign; the word stands beside it, so screen readers skip it. */
    static Span sign(Method method, int mark) {
        var sign = new Span();
        sign.addClassNames("voice", css(method, mark));
        sign.getElement().setAttribute("aria-hidden", "true");
        if (method == Method.SCORE5) {
            sign.addClassName("figure");
            sign.setText(Integer.toString(mark));
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
        var favour = new Span();
        favour.addClassNames("voice", "yes");
        favour.getElement().setAttribute("aria-hidden", "true");
        var legend = new Paragraph(
                new Span(favour, new Span(favour(asking))),
                new Span(other, new Span(Words.say("ballot.groups.other"))));
        legend.addClassName("legend");
        return legend;
    }

    /** What counts as support, in a few words: "meenemen", "bij de bovenste helft". */
    static String favour(Asking asking) {
        return asking.method().isPerPart() && asking.method() != Method.SCORE5
                ? Marks.word(asking, 0)
                : Words.say("ballot.favour." + asking.method().code());
    }

    static void hide(Component component, boolean hidden) {
        component.getElement().setAttribute("hidden", hidden);
    }
}
