package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.AsRead;

/**
 * The switch at the desk that lets only what is approved on the hall's screen, how many wait, and one act for all of them. It
 * sends {@code <kind>.approval} with {@code on}, and {@code <kind>.approveall} with {@code read}.
 */
public final class ApprovalBar extends Div {

    private final NativeButton turn = RbForm.button("");
    private final Span turnWords = new Span(Words.say("workshop.approval"));
    private final RbForm only;
    private final Paragraph waiting = Html.paragraph("soft");
    private final RbForm all;

    /** For the board of this place. */
    public ApprovalBar(Place place) {
        addClassNames("row", "approval");
        turn.add(Icon.SCREEN.create(), turnWords);
        turn.setClassName("small-act");
        only = form(place, "approval").add(turn);
        only.addClassName("steers");
        var everything = RbForm.button("");
        everything.setClassName("small-act");
        everything.add(Icon.CHECK.create(), new Span(Words.say("workshop.approve.all")));
        all = form(place, "approveall").add(everything);
        add(only, waiting, all);
    }

    private static RbForm form(Place place, String act) {
        var command = place.activity().kind() + "." + act;
        var activity = place.activity().id().toString();
        return RbForm.of(command, place.seat()).key(command + ":" + activity).hidden("activity", activity);
    }

    /**
     * The state of the board.
     *
     * @param on whether only what is approved comes on the screen
     * @param texts what waits, as it reads at the desk now; see {@link AsRead} for how many of it go in one act
     */
    public void show(boolean on, List<AsRead> texts) {
        var n = texts.size();
        turn.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        Html.text(turnWords, Words.say(on ? "workshop.approval.on" : "workshop.approval"));
        only.hidden("on", Boolean.toString(!on));
        Html.text(waiting, Words.say("workshop.waiting", Map.of("n", n)));
        Html.hide(waiting, !on);
        Html.hide(all, n == 0);
        all.hidden("read", AsRead.said(texts));
    }
}
