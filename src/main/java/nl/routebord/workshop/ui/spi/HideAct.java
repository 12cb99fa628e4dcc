package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Function;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Hidden;
import nl.routebord.workshop.HideReason;
import org.jspecify.annotations.Nullable;

/**
 * Hiding at the desk, on whatever board: one tap takes it from every screen, because a room reads fast; then five reasons, of
 * which one tap tells its writer why.
 */
public final class HideAct {

    private final RbForm press;
    private final RbForm why;

    /** The function makes the form of an act, {@code hide} or {@code why}, that says what is hidden; each is asked for once. */
    public HideAct(Function<String, RbForm> act) {
        this(act, "");
    }

    /** The same; {@code about} is said to who cannot see beside what the button stands. */
    HideAct(Function<String, RbForm> act, String about) {
        var button = RbForm.button("");
        button.add(Icon.EYE.create(), new Span(Words.say("workshop.hide")));
        if (!about.isEmpty()) {
            button.add(Html.span(": " + about, "sr"));
        }
        button.setClassName("small-act");
        press = act.apply("hide").hidden("reason", HideReason.UNSAID.key()).add(button);
        press.addClassName("hide-act");
        var reasons = new Div();
        reasons.addClassName("reasons");
        for (var reason : HideReason.OFFERED) {
            reasons.add(RbForm.button(Words.say("workshop.hide." + reason.key()), "reason", reason.key()));
        }
        why = act.apply("why").add(new Paragraph(Words.say("workshop.hide.lead")), reasons);
        why.addClassName("why-hidden");
    }

    /** Among the tools of the card. */
    public RbForm press() {
        return press;
    }

    /** Below them. */
    public RbForm why() {
        return why;
    }

    /** {@code hidden} null where it stands, and where it was taken off in another way ({@code off}). */
    public void show(boolean off, @Nullable Hidden hidden) {
        Html.hide(press, off);
        Html.hide(why, hidden == null || !hidden.unexplained());
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
