package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.trail.FollowUp;
import org.jspecify.annotations.Nullable;

/** What was done with a thing that people brought in: a word with its sign, why, and which decision. Away while nothing is known. */
public final class Answered extends Div {

    private final Span mark = new Span();
    private final Paragraph why = Stored.text(Html.paragraph("why-so"));
    private final Paragraph decision = Html.paragraph("soft");
    private final Paragraph withdrawn = Html.paragraph("soft");
    private final Paragraph when = Html.paragraph("soft");

    public Answered() {
        addClassName("answered");
        var line = new Paragraph(mark);
        add(line, why, decision, withdrawn, when);
        Html.hide(this, true);
    }

    /** As it is now; null for nothing. */
    public void show(@Nullable FollowUp now) {
        Html.hide(this, now == null);
        mark.removeAll();
        if (now == null) {
            return;
        }
        mark.add(chip(now.status()));
        Html.say(why, now.reason());
        var ruling = now.decision();
        Html.say(
                decision,
                ruling == null ? "" : Words.say("workshop.answered.decision", Map.of("title", ruling.title())));
        Html.say(withdrawn, ruling != null && ruling.withdrawn() ? Words.say("workshop.answered.withdrawn") : "");
        Html.say(when, Words.say("workshop.answered.at", Map.of("day", Dates.whole(Dates.local(now.at())))));
    }

    /** The word of a status with its sign. */
    public static Span chip(FollowUp.Status status) {
        var chip = new Span(icon(status).create(), new Span(Words.say(status.key())));
        chip.addClassNames("chip", "status-" + status.value());
        voice(status, chip);
        return chip;
    }

    private static void voice(FollowUp.Status status, Span chip) {
        switch (status) {
            case TAKEN -> chip.addClassName("yes");
            case PARTLY -> chip.addClassName("adapt");
            case NOT -> chip.addClassName("no");
            case LATER, DISCUSSED -> chip.addClassName("route");
            case NEW -> {
                // The plain chip.
            }
        }
    }

    private static Icon icon(FollowUp.Status status) {
        return switch (status) {
            case NEW -> Icon.PLUS;
            case DISCUSSED -> Icon.SPEECH;
            case TAKEN -> Icon.CHECK;
            case PARTLY -> Icon.TILDE;
            case NOT -> Icon.CROSS;
            case LATER -> Icon.CLOCK;
        };
    }
}
