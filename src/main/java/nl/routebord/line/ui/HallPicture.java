package nl.routebord.line.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.ui.spi.HallLanes;
import nl.routebord.line.LineKind;
import nl.routebord.shell.Html;
import org.jspecify.annotations.Nullable;

/** The drawing at room size, and beside or below it the names by their numbers, some a page. */
@StyleSheet("styles/line.css")
final class HallPicture extends Div {

    private static final int DEEP = 6;
    private static final int BELOW = 3;

    private final Rings rings = new Rings();
    private final Scale scale = new Scale();
    private final Div beside = new Div();
    private @Nullable HallLanes names;
    private transient Map<EntryId, Integer> numbers = Map.of();

    HallPicture() {
        addClassName("line-hall");
        beside.addClassName("names");
        add(rings, scale, beside);
    }

    void show(EntryBoard board) {
        var lanes = Numbers.lanes(board);
        numbers = Numbers.of(lanes);
        var scaled = !board.shape().list(LineKind.SCALE).isEmpty();
        setClassName("scaled", scaled);
        Html.hide(rings, scaled);
        Html.hide(scale, !scaled);
        if (scaled) {
            scale.show(board, numbers);
        } else {
            rings.show(lanes, SmallPicture.places(board), numbers);
        }
        if (names == null) {
            names = new HallLanes(board.shape(), scaled ? BELOW : 1, scaled ? 2 : DEEP)
                    .calling(row -> numbers.getOrDefault(row.id(), 0) + "  " + row.name(board.shape()));
            beside.add(names);
        }
        names.show(
                board.shape(),
                lanes.stream().filter(lane -> !lane.rows().isEmpty()).toList());
    }
}
