package nl.routebord.cards.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.ui.spi.HallLanes;
import nl.routebord.entries.ui.spi.Lane;
import org.jspecify.annotations.Nullable;

/** Cards at room size: three columns side by side, the four fields of two marks, or a wall of cards. */
final class HallPicture extends Div {

    private static final int COLUMNS = 3;
    private static final int DEEP = 4;
    private static final int SQUARE = 4;
    private static final int SQUARE_DEEP = 2;

    private @Nullable HallLanes lanes;

    HallPicture() {
        addClassName("entries-lanes");
    }

    void show(EntryBoard board) {
        var square = Lanes.isSquare(board.shape());
        if (lanes == null) {
            lanes = new HallLanes(board.shape(), square ? SQUARE : COLUMNS, square ? SQUARE_DEEP : DEEP);
            add(lanes);
        }
        var now = Lanes.of(board);
        lanes.show(board.shape(), now.isEmpty() ? wall(board) : now);
    }

    /** Without columns the cards fill the wall in threes, each in the next free place. */
    private static List<Lane> wall(EntryBoard board) {
        var rows = board.standing();
        return java.util.stream.IntStream.range(0, Math.min(COLUMNS, rows.size()))
                .mapToObj(at -> new Lane(
                        "",
                        java.util.stream.IntStream.range(0, rows.size())
                                .filter(n -> n % COLUMNS == at)
                                .mapToObj(rows::get)
                                .toList()))
                .toList();
    }
}
