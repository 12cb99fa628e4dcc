package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.trail.Decision;
import org.jspecify.annotations.Nullable;

/** What was decided on the strength of the result, why, and when it is looked at again. */
final class Decided extends Div {

    private static final long serialVersionUID = 1L;

    private final Span title = Stored.text(new Span());
    private final Paragraph reason = Stored.text(new Paragraph());
    private final Paragraph review = new Paragraph();

    Decided() {
        addClassNames("note", "decided");
        var head = new Paragraph(Icon.CHECK.create(), new Span(Words.say("ballot.decided") + " "), title);
        head.addClassName("what");
        review.addClassName("soft");
        add(new Div(head, reason, review));
    }

    void show(@Nullable Decision decision) {
        Voices.hide(this, decision == null);
        if (decision != null) {
            Html.text(title, decision.title());
            Html.text(reason, decision.reason());
            Html.text(review, Words.say("ballot.decided.review", Map.of("day", Dates.figures(decision.reviewOn()))));
        }
    }
}
