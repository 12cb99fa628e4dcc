package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryMine;
import nl.routebord.entries.Mark;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Place;

/** A button that gives one mark, and takes it back at a second press. */
final class MarkButton {

    private final Mark mark;
    private final RbForm form;
    private final NativeButton button = RbForm.button("");
    private final Span words = new Span();
    private final Span count = Html.span("", "num");
    private final Span people = Html.span("", "sr");

    MarkButton(Place place, EntryBoard.Row row, Mark mark, String describedBy) {
        this.mark = mark;
        button.setClassName("support");
        button.getElement().setAttribute("aria-describedby", describedBy);
        button.add(icon(mark).create(), words, count, people);
        form = EntryForms.mark(place, row.id(), mark).add(button);
    }

    RbForm component() {
        return form;
    }

    void show(EntryBoard.Row row, EntryMine mine) {
        var on = mine.gave(row.id(), mark);
        var stem = "entries.mark." + mark.name().toLowerCase(Locale.ROOT);
        form.hidden("on", Boolean.toString(!on));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        words.setText(Words.say(on ? stem + ".given" : stem));
        count.setText(Integer.toString(row.marks(mark)));
        people.setText(Words.say("entries.mark.count", Map.of("n", row.marks(mark))));
    }

    private static Icon icon(Mark mark) {
        return switch (mark) {
            case SUPPORT -> Icon.SUPPORT;
            case HELPS -> Icon.CHECK;
            case MISFITS -> Icon.CROSS;
        };
    }
}
