package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/**
 * At the desk: how many stand on the short list, and the switch that shows them alone. It sends {@code <kind>.shortonly} with
 * {@code on}. Away while there are none.
 */
public final class ShortBar extends Div {

    private final String stem;
    private final NativeButton turn = RbForm.button("");
    private final Span words = new Span();
    private final Paragraph count = Html.paragraph("soft");
    private final RbForm only;

    /**
     * For the board of this place.
     *
     * @param stem of the kind's own words: {@code <stem>.count} with the place {@code n}, {@code <stem>.only} and
     *     {@code <stem>.only.on}
     */
    public ShortBar(Place place, String stem) {
        this.stem = stem;
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

    /** The state of the board: how many are on the list, and whether they alone are shown. */
    public void show(int n, boolean alone) {
        Html.hide(this, n == 0 && !alone);
        Html.text(count, Words.say(stem + ".count", Map.of("n", n)));
        Html.text(words, Words.say(alone ? stem + ".only.on" : stem + ".only"));
        turn.getElement().setAttribute("aria-pressed", Boolean.toString(alone));
        only.hidden("on", Boolean.toString(!alone));
    }
}
