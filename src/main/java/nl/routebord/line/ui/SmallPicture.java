package nl.routebord.line.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.Shape;
import nl.routebord.entries.Trait;
import nl.routebord.entries.ui.spi.EntryDrag;
import nl.routebord.entries.ui.spi.LaneList;
import nl.routebord.line.LineKind;
import nl.routebord.shell.Html;
import nl.routebord.shell.form.RbDrag;
import nl.routebord.workshop.ui.spi.Place;

/** The drawing with its list, for a phone, the desk and home. */
@StyleSheet("styles/line.css")
final class SmallPicture extends Div {

    private final Rings rings = new Rings();
    private final Scale scale = new Scale();
    private final LaneList list = new LaneList().dragging();

    private final RbDrag drag;
    private final boolean staff;

    SmallPicture(Place place) {
        addClassName("line-picture");
        drag = EntryDrag.of(place, Shape.PLACE, LineKind.SECOND);
        add(rings, scale, list);
        staff = place.scope().isStaff();
        Html.hide(this, true);
    }

    void show(EntryBoard board) {
        Html.hide(this, board.veiled() || board.total() == 0);
        if (board.veiled()) {
            return;
        }
        drags(board.phase().takesVoices() && (staff || !board.shape().has(Trait.STAFF_WRITES)));
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

    private void drags(boolean may) {
        if (may && drag.getParent().isEmpty()) {
            add(drag);
        } else if (!may) {
            drag.removeFromParent();
        }
    }

    static int places(EntryBoard board) {
        return board.shape().field(Shape.PLACE).orElseThrow().options().size();
    }
}
