package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryMine;
import nl.routebord.entries.Mark;
import nl.routebord.entries.Shape;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Place;

/** A button that gives one mark, and takes it back at a second press. */
final class MarkButton {

    private final Shape shape;
    private final Mark mark;
    private final RbForm form;
    private final NativeButton button = RbForm.button("");
    private final Span words = new Span();
    private final Span count = Html.span("", "num");
    private final Span people = Html.span("", "sr");

    MarkButton(Place place, Shape shape, EntryBoard.Row row, Mark mark, String describedBy) {
        this.shape = shape;
        this.mark = mark;
        button.setClassName("support");
        button.getElement().setAttribute("aria-describedby", describedBy);
        button.add(MarkWords.icon(mark).create(), words, count, people);
        form = EntryForms.mark(place, row.id(), mark).add(button);
    }

    RbForm component() {
        return form;
    }

    void show(EntryBoard.Row row, EntryMine mine) {
        var on = mine.gave(row.id(), mark);
        form.hidden("on", Boolean.toString(!on));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        Html.text(words, MarkWords.say(shape, mark, on));
        Html.text(count, Integer.toString(row.marks(mark)));
        Html.text(people, Words.say("entries.mark.count", Map.of("n", row.marks(mark))));
    }
}
