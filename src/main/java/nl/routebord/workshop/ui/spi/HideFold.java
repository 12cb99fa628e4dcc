package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Hidden;
import nl.routebord.workshop.HideReason;
import org.jspecify.annotations.Nullable;

/** Hiding at the desk, on whatever board: five reasons, each one tap, and afterwards why and when it was hidden. */
public final class HideFold {

    private HideFold() {}

    /** The fold with the reasons; the form says what is hidden, the pressed reason comes along as {@code reason}. */
    public static HtmlContainer of(RbForm form) {
        var reasons = new Div();
        reasons.addClassName("reasons");
        for (var reason : HideReason.values()) {
            reasons.add(RbForm.button(Words.say("workshop.hide." + reason.key()), "reason", reason.key()));
        }
        form.add(new Paragraph(Words.say("workshop.hide.lead")), reasons);
        var summary = Html.summary("small-act", Icon.EYE.create(), new Span(Words.say("workshop.hide")));
        return Html.fold("hiding", summary, form);
    }

    /** What the desk reads at something that stands on no screen; {@code hidden} null where it was just taken off. */
    public static String said(@Nullable Hidden hidden) {
        if (hidden == null) {
            return Words.say("workshop.removed");
        }
        return Words.say("workshop.hidden.since", Map.of("when", Dates.moment(hidden.at()))) + " "
                + Words.say("workshop.hide." + hidden.reason().key()) + "."
                + (hidden.mended() ? " " + Words.say("workshop.hidden.look") : "");
    }
}
