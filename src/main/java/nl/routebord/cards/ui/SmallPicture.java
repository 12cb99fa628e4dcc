package nl.routebord.cards.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.Shape;
import nl.routebord.entries.ui.spi.EntryDrag;
import nl.routebord.entries.ui.spi.LaneList;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Place;

/** What stands in which column, in small; away on a board without columns. */
final class SmallPicture extends Div {

    private final LaneList list = new LaneList();

    SmallPicture() {
        add(list);
        Html.hide(this, true);
    }

    /** On the desk cards are dragged from column to column. */
    SmallPicture dragging(Place place) {
        list.dragging();
        add(EntryDrag.of(place, Shape.PLACE, "m1", "m2"));
        return this;
    }

    /** On a phone it unfolds at a tap: the cards themselves come first there. */
    Div folded() {
        HtmlContainer fold =
                Html.fold("more", Html.summary("", Icon.LIST.create(), new Span(Words.say("cards.columns"))), list);
        add(fold);
        return this;
    }

    void show(EntryBoard board) {
        var lanes = Lanes.of(board);
        list.show(board.shape(), lanes);
        Html.hide(this, lanes.isEmpty() || board.veiled() || board.total() == 0);
    }
}
