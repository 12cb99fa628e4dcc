package nl.routebord.retention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.routebord.retention.Keeping;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;

/** Whether the traject goes on, since when not, on which day what leads to a person goes, and whom it still leads to. */
final class KeepState extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph how = new Paragraph();
    private final Paragraph quiet = new Paragraph();
    private final Paragraph gone = new Paragraph();
    private final Paragraph guests = new Paragraph();

    KeepState() {
        addClassName("gap");
        how.addClassName("lead");
        guests.addClassName("soft");
        add(how, quiet, gone, guests);
    }

    void show(Keeping now) {
        Html.text(how, how(now));
        var since = now.quietSince();
        Html.say(quiet, since == null ? "" : Words.say("retention.quiet", Map.of("day", Dates.whole(since))));
        Html.say(gone, gone(now));
        Html.text(guests, Words.say("retention.now.guests", Map.of("n", now.guests())));
    }

    private static String how(Keeping now) {
        var closed = now.closed();
        if (closed == null) {
            return Words.say("retention.now.open");
        }
        var by = now.closedBy();
        return by == null
                ? Words.say("retention.now.closed", Map.of("moment", Dates.full(closed)))
                : Words.say("retention.now.closed.by", Map.of("moment", Dates.full(closed), "name", by));
    }

    private static String gone(Keeping now) {
        var unlinked = now.unlinked();
        if (unlinked != null) {
            return Words.say("retention.now.unlinked", Map.of("day", Dates.whole(Dates.local(unlinked))));
        }
        var day = now.gone();
        return day == null ? "" : Words.say("retention.now.gone", Map.of("day", Dates.whole(day)));
    }
}
