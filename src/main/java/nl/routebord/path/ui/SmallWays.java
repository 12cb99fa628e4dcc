package nl.routebord.path.ui;

import com.vaadin.flow.component.html.Div;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.ui.spi.LaneList;
import nl.routebord.shell.Html;

/** Where the walks led, in small. */
final class SmallWays extends Div {

    private final LaneList list = new LaneList();

    SmallWays() {
        add(list);
    }

    void show(EntryBoard board) {
        list.show(board.shape(), Outcomes.of(board));
        Html.hide(this, board.total() == 0);
    }
}
