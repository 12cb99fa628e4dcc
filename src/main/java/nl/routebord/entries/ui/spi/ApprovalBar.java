package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Place;

/** The switch at the desk that lets only approved entries on the hall's screen, how many wait, and one act for all of them. */
final class ApprovalBar extends Div {

    private final NativeButton turn = RbForm.button("");
    private final Span turnWords = new Span(Words.say("entries.approval"));
    private final RbForm only;
    private final Paragraph waiting = Html.paragraph("soft");
    private final RbForm all;

    ApprovalBar(Place place) {
        addClassNames("row", "approval");
        turn.add(Icon.SCREEN.create(), turnWords);
        turn.setClassName("small-act");
        only = form(place, "approval").add(turn);
        only.addClassName("steers");
        var everything = RbForm.button("");
        everything.setClassName("small-act");
        everything.add(Icon.CHECK.create(), new Span(Words.say("entries.approve.all")));
        all = form(place, "approveall").add(everything);
        add(only, waiting, all);
    }

    private static RbForm form(Place place, String act) {
        var command = place.activity().kind() + "." + act;
        var activity = place.activity().id().toString();
        return RbForm.of(command, place.seat()).key(command + ":" + activity).hidden("activity", activity);
    }

    void show(EntryBoard board) {
        var on = board.approvedOnly();
        turn.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        turnWords.setText(Words.say(on ? "entries.approval.on" : "entries.approval"));
        only.hidden("on", Boolean.toString(!on));
        var n = board.waiting();
        waiting.setText(Words.say("entries.waiting", Map.of("n", n)));
        Html.hide(waiting, !on);
        Html.hide(all, n == 0);
        all.hidden(
                "until",
                board.standing().stream()
                        .map(EntryBoard.Row::changed)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH)
                        .toString());
    }
}
