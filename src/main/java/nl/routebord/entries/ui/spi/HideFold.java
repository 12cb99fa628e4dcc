package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.Hidden;
import nl.routebord.entries.HideReason;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** Hiding at the desk: five reasons, each one tap, and afterwards why and when it was hidden. */
final class HideFold {

    private HideFold() {}

    /** The fold with the reasons. */
    static HtmlContainer of(Place place, EntryId entry) {
        var form = EntryForms.press(place, "hide", entry);
        var reasons = new Div();
        reasons.addClassName("reasons");
        for (var reason : HideReason.values()) {
            reasons.add(RbForm.button(Words.say("entries.hide." + reason.key()), "reason", reason.key()));
        }
        form.add(new Paragraph(Words.say("entries.hide.lead")), reasons);
        var summary = Html.summary("small-act", Icon.EYE.create(), new Span(Words.say("entries.hide")));
        return Html.fold("hiding", summary, form);
    }

    /** What the desk reads at an entry that stands on no screen; {@code hidden} null where it was just taken off. */
    static String said(@Nullable Hidden hidden) {
        if (hidden == null) {
            return Words.say("entries.removed");
        }
        return Words.say("entries.hidden.since", Map.of("when", Dates.moment(hidden.at()))) + " "
                + Words.say("entries.hide." + hidden.reason().key()) + "."
                + (hidden.mended() ? " " + Words.say("entries.hidden.look") : "");
    }
}
