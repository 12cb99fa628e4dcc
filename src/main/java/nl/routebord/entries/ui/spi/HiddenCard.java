package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.Hidden;
import nl.routebord.entries.Trait;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** One's own entry that the facilitator hid: one's words, why, and a form for other words while the board is open. */
final class HiddenCard extends ListItem {

    private final Place place;
    private final EntrySaid said;
    private final Span why = new Span();
    private final Paragraph told = Html.paragraph("note", "adapt");
    private final Paragraph next = Html.paragraph("soft");
    private @Nullable RbForm edit;

    /** {@code level} is that of its heading. */
    HiddenCard(int level, Place place, EntryBoard.Row row) {
        this.place = place;
        addClassNames("criterion", "mine", "hidden-one");
        said = new EntrySaid(level, "weg-" + row.id());
        told.add(Icon.EYE.create(), why);
        add(said, told, next);
    }

    void show(EntryBoard board, EntryBoard.Row row, Hidden hidden) {
        said.show(board.shape(), row, true);
        why.setText(Words.say("entries.hidden.told") + " "
                + Words.say("entries.hidden." + hidden.reason().key()));
        var open = board.phase().takesVoices() && !board.shape().has(Trait.STAFF_WRITES);
        Html.say(next, next(hidden, open));
        if (open) {
            if (edit == null) {
                edit = EntryForms.mend(place, board.shape(), row.id());
                add(edit);
            }
            FieldInputs.follow(edit, board.shape(), row);
        }
        if (edit != null) {
            Html.hide(edit, !open);
        }
    }

    private static String next(Hidden hidden, boolean open) {
        if (hidden.mended()) {
            return Words.say("entries.hidden.mended");
        }
        return open && hidden.reason().asksForOtherWords() ? Words.say("entries.hidden.mend") : "";
    }
}
