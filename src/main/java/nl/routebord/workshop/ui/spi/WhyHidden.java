package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Hidden;
import org.jspecify.annotations.Nullable;

/** What the writer of something hidden reads: why, and what happens after other words. Two paragraphs for the card. */
public final class WhyHidden {

    private final Span why = new Span();
    private final Paragraph told = Html.paragraph("note", "adapt");
    private final Paragraph next = Html.paragraph("soft");

    /** Still without a reason, see {@link #show}. */
    public WhyHidden() {
        told.add(Icon.EYE.create(), why);
    }

    /** That it is hidden, and why. */
    public Paragraph told() {
        return told;
    }

    /** What comes next; not shown where there is nothing to do or to wait for. */
    public Paragraph next() {
        return next;
    }

    /** {@code hidden} null where it stands: then nothing of this is left. {@code open} while the writer can give other words. */
    public void show(@Nullable Hidden hidden, boolean open) {
        Html.hide(told, hidden == null);
        if (hidden == null) {
            Html.text(why, "");
            Html.say(next, "");
            return;
        }
        Html.text(
                why,
                Words.say("workshop.hidden.told") + " "
                        + Words.say("workshop.hidden." + hidden.reason().key()));
        Html.say(next, next(hidden, open));
    }

    private static String next(Hidden hidden, boolean open) {
        if (hidden.mended()) {
            return Words.say("workshop.hidden.mended");
        }
        return open && hidden.reason().asksForOtherWords() ? Words.say("workshop.hidden.mend") : "";
    }
}
