package nl.routebord.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import nl.routebord.followup.AnswersBoard;
import nl.routebord.followup.Case;
import nl.routebord.followup.Promise;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;

/** The few shapes that these pages share. */
final class Pieces {

    private Pieces() {}

    /** The title of a page and what it is for. */
    static Div head(String stem) {
        var lead = new Paragraph(Words.say(stem + ".lead"));
        lead.addClassName("lead");
        var head = new Div(new H1(Words.say(stem + ".title")), lead);
        head.addClassName("head");
        return head;
    }

    static Section panel(String title, Component... content) {
        var panel = new Section(new H2(Words.say(title)));
        panel.add(content);
        panel.addClassNames("panel", "gap");
        return panel;
    }

    /** A way to another page, as a button. */
    static Anchor way(String to, Icon icon, String words) {
        var way = new Anchor(to);
        way.setRouterIgnore(true);
        way.add(icon.create(), new Span(words));
        way.addClassName("act");
        return way;
    }

    /** For example {@code Stap 1: Aanleiding}. */
    static String step(int number) {
        return Words.say(
                "followup.step",
                Map.of("n", number, "name", RouteMap.step(number).name()));
    }

    /** Where a board stands by the promise: a word with its sign, red where it is late. */
    static Span term(Promise.Term term) {
        var icon = switch (term.state()) {
            case LATE -> Icon.WARNING;
            case DONE -> Icon.CHECK;
            case OPEN -> Icon.PLAY;
            case COUNTS, NOTHING -> Icon.CLOCK;
        };
        var words =
                Words.say("followup.term." + term.state().name().toLowerCase(Locale.ROOT), Map.of("n", term.days()));
        var chip = new Span(icon.create(), new Span(words));
        chip.addClassName("chip");
        if (term.isLate()) {
            chip.addClassName("no");
        } else if (term.state() == Promise.Term.State.DONE) {
            chip.addClassName("yes");
        }
        return chip;
    }

    /** How many have no answer yet; where nothing was brought in, nothing has been answered either. */
    static String waiting(AnswersBoard now) {
        return now.cases().findAny().isEmpty()
                ? Words.say("followup.nothing.all")
                : Words.say("followup.waiting", Map.of("n", (int)
                        now.cases().filter(Case::waits).count()));
    }

    /** A part of a bar as long as its number, which stands in it. */
    static HtmlContainer piece(String style, int n) {
        var piece = new HtmlContainer("i");
        Html.text(piece, n == 0 ? "" : Integer.toString(n));
        piece.addClassName(style);
        piece.setClassName("none", n == 0);
        piece.getStyle().set("--n", Integer.toString(n));
        return piece;
    }
}
