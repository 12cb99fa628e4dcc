package nl.routebord.path.ui;

import com.vaadin.flow.component.html.Div;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.ui.spi.HallLanes;
import org.jspecify.annotations.Nullable;

/** Where the walks led, at room size. */
final class HallWays extends Div {

    private static final int ACROSS = 2;
    private static final int DEEP = 3;

    private @Nullable HallLanes lanes;

    HallWays() {
        addClassName("entries-lanes");
    }

    void show(EntryBoard board) {
        if (lanes == null) {
            lanes = new HallLanes(board.shape(), ACROSS, DEEP);
            add(lanes);
        }
        lanes.show(board.shape(), Outcomes.of(board));
    }
}
