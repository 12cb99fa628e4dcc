package nl.routebord.ballot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.routebord.ballot.Choice;
import nl.routebord.shell.Words;

/** The three voices in colour, sign, pattern and word; never in one of them alone. */
final class Voices {

    private Voices() {}

    static String css(Choice choice) {
        return switch (choice) {
            case TAKE -> "yes";
            case ADAPT -> "adapt";
            case LEAVE -> "no";
        };
    }

    static String word(Choice choice) {
        return Words.say("ballot.choice." + choice.code());
    }

    /** The sign; the word stands beside it, so screen readers skip it. */
    static Span sign(Choice choice) {
        var sign = new Span();
        sign.addClassNames("voice", css(choice));
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    static Paragraph legend() {
        var legend = new Paragraph();
        legend.addClassName("legend");
        for (var choice : Choice.values()) {
            legend.add(new Span(sign(choice), new Span(word(choice))));
        }
        return legend;
    }

    /** What stands in a row per group: those who take it along, and everybody else. */
    static Paragraph legendPerGroup() {
        var other = new Span();
        other.addClassNames("voice", "other");
        other.getElement().setAttribute("aria-hidden", "true");
        var legend = new Paragraph(
                new Span(sign(Choice.TAKE), new Span(word(Choice.TAKE))),
                new Span(other, new Span(Words.say("ballot.groups.other"))));
        legend.addClassName("legend");
        return legend;
    }

    static void hide(Component component, boolean hidden) {
        component.getElement().setAttribute("hidden", hidden);
    }
}
