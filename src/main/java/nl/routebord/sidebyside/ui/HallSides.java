package nl.routebord.sidebyside.ui;

import com.vaadin.flow.component.html.Div;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.Shape;
import nl.routebord.entries.ui.spi.HallLanes;
import nl.routebord.entries.ui.spi.HallRows;
import nl.routebord.entries.ui.spi.Lane;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** The sides at room size; of a table one row a page, with what each column says of it. */
final class HallSides extends Div {

    private static final int DEEP = 3;
    private static final int MOST = 3;

    private @Nullable HallLanes lanes;
    private @Nullable HallRows rows;

    HallSides() {
        addClassName("entries-lanes");
    }

    void show(EntryBoard board) {
        var side = board.shape().field(Shape.PLACE);
        if (side.isPresent()) {
            sides(board, side.get());
        } else {
            table(board);
        }
    }

    private void sides(EntryBoard board, EntryField side) {
        if (lanes == null) {
            lanes = new HallLanes(board.shape(), Math.min(MOST, side.options().size()), DEEP);
            add(lanes);
        }
        lanes.show(board.shape(), Lane.of(board, side, Words.say("sidebyside.nowhere")));
    }

    private void table(EntryBoard board) {
        if (rows == null) {
            rows = new HallRows();
            add(rows);
        }
        rows.show(board);
    }
}
