package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Place;

/** How many stand on the short list, and the switch that shows them alone on the hall's screen. Away while there are none. */
final class ShortBar extends Div {

    private final NativeButton turn = RbForm.button("");
    private final Span words = new Span();
    private final Paragraph count = Html.paragraph("soft");
    private final RbForm only;

    ShortBar(Place place) {
        addClassNames("row", "approval");
        turn.add(Icon.SCREEN.create(), words);
        turn.setClassName("small-act");
        var command = place.activity().kind() + ".shortonly";
        var activity = place.activity().id().toString();
        only = RbForm.of(command, place.seat())
                .key(command + ":" + activity)
                .hidden("activity", activity)
                .add(turn);
        only.addClassName("steers");
        add(count, only);
        Html.hide(this, true);
    }

    void show(EntryBoard board) {
        var n = board.shortlisted();
        Html.hide(this, n == 0 && !board.shortOnly());
        count.setText(Words.say("entries.short.count", Map.of("n", n)));
        words.setText(Words.say(board.shortOnly() ? "entries.short.only.on" : "entries.short.only"));
        turn.getElement().setAttribute("aria-pressed", Boolean.toString(board.shortOnly()));
        only.hidden("on", Boolean.toString(!board.shortOnly()));
    }
}
