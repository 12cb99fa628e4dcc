package nl.routebord.sidebyside.ui;

import com.vaadin.flow.component.html.Div;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.Shape;
import nl.routebord.entries.ui.spi.Lane;
import nl.routebord.entries.ui.spi.LaneList;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;

/** The sides beside each other in small; a table shows its rows as cards, so it has none. */
final class SmallSides extends Div {

    private final LaneList list = new LaneList();

    SmallSides() {
        add(list);
        Html.hide(this, true);
    }

    void show(EntryBoard board) {
        var side = board.shape().field(Shape.PLACE);
        Html.hide(this, side.isEmpty() || board.veiled() || board.total() == 0);
        side.ifPresent(field -> list.show(board.shape(), Lane.of(board, field, Words.say("sidebyside.nowhere"))));
    }
}
