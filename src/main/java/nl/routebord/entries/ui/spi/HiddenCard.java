package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.ListItem;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.Trait;
import nl.routebord.shell.Html;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Hidden;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.WhyHidden;
import org.jspecify.annotations.Nullable;

/** One's own entry that the facilitator hid: one's words, why, and a form for other words while the board is open. */
final class HiddenCard extends ListItem {

    private final Place place;
    private final EntrySaid said;
    private final WhyHidden why = new WhyHidden();
    private @Nullable RbForm edit;

    /** {@code level} is that of its heading. */
    HiddenCard(int level, Place place, EntryBoard.Row row) {
        this.place = place;
        addClassNames("criterion", "mine", "hidden-one");
        said = new EntrySaid(level, "weg-" + row.id());
        add(said, why.told(), why.next());
    }

    void show(EntryBoard board, EntryBoard.Row row, Hidden hidden) {
        said.show(board.shape(), row, true);
        var open = board.phase().takesVoices() && !board.shape().has(Trait.STAFF_WRITES);
        why.show(hidden, open);
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
}
