package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.trail.Decision;

/** What was decided, at room size: a leaf of its own, which comes up at the moment it is decided. */
final class HallDecision extends Div {

    private static final long serialVersionUID = 1L;

    /** More signs than this are written smaller, so that all of them fit. */
    private static final int SHORT = 90;

    private static final int SHORT_REASON = 220;

    HallDecision(Decision decision, boolean justNow) {
        addClassNames("leaf", "verdict");
        setClassName("fresh", justNow);
        var sign = new Paragraph(Icon.CHECK.create(), new Span(Words.say("ballot.sheet.decided")));
        sign.addClassName("verdict-sign");
        var what = HallResult.title(decision.title());
        what.setClassName("small", decision.title().length() > SHORT);
        var why = Stored.text(new Paragraph(decision.reason()));
        why.addClassName("verdict-why");
        why.setClassName("small", decision.reason().length() > SHORT_REASON);
        var review =
                new Paragraph(Words.say("ballot.decided.review", Map.of("day", Dates.figures(decision.reviewOn()))));
        review.addClassName("facts-line");
        add(sign, Stored.text(what), why, review);
    }
}
