package nl.routebord.line.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.Shape;
import nl.routebord.entries.ui.spi.LaneList;
import nl.routebord.line.LineKind;
import nl.routebord.shell.Html;

/** The drawing with its list, for a phone, the desk and home. */
@StyleSheet("styles/line.css")
final class SmallPicture extends Div {

    private final Rings rings = new Rings();
    private final Scale scale = new Scale();
    private final LaneList list = new LaneList();

    SmallPicture() {
        addClassName("line-picture");
        add(rings, scale, list);
        Html.hide(this, true);
    }

    void show(EntryBoard board) {
        Html.hide(this, board.veiled() || board.total() == 0);
        if (board.veiled()) {
            return;
        }
        var lanes = Numbers.lanes(board);
        var numbers = Numbers.of(lanes);
        var scaled = !board.shape().list(LineKind.SCALE).isEmpty();
        Html.hide(rings, scaled);
        Html.hide(scale, !scaled);
        if (scaled) {
            scale.show(board, numbers);
        } else {
            rings.show(lanes, places(board), numbers);
        }
        list.show(board.shape(), lanes, numbers);
    }

    static int places(EntryBoard board) {
        return board.shape().field(Shape.PLACE).orElseThrow().options().size();
    }
}
