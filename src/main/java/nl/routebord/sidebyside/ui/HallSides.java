package nl.routebord.sidebyside.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.Shape;
import nl.routebord.entries.ui.spi.HallLanes;
import nl.routebord.entries.ui.spi.Lane;
import nl.routebord.shell.RbPager;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** The sides at room size; of a table one row a page, with what each column says of it. */
final class HallSides extends Div {

    private static final int DEEP = 3;
    private static final int MOST = 3;

    private final Div pages = new Div();
    private @Nullable HallLanes lanes;
    private @Nullable RbPager pager;
    private List<EntryBoard.Row> shown = List.of();

    HallSides() {
        addClassName("entries-lanes");
        pages.addClassName("lane-pages");
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
        if (pager == null) {
            pager = RbPager.around(
                    pages, 1, Words.say("entries.page.of", RbPager.PLACES), Words.say("entries.pause"));
            add(pager);
        }
        if (!board.standing().equals(shown)) {
            shown = board.standing();
            pages.removeAll();
            shown.forEach(row -> pages.add(row(board.shape(), row)));
        }
    }

    private static Section row(Shape shape, EntryBoard.Row row) {
        var title = Stored.text(new H2(row.name(shape)));
        title.addClassName("leaf-title");
        var columns = new Div();
        columns.addClassName("compare-row");
        shape.cells().stream().skip(1).forEach(field -> columns.add(one(field, row.value(field.key()))));
        var page = new Section(title, columns);
        page.addClassName("compare-page");
        return page;
    }

    private static Div one(EntryField field, String value) {
        var name = Stored.text(new Paragraph(field.label()));
        name.addClassName("who");
        var words = Stored.text(new Paragraph(value.isEmpty() ? "–" : value));
        words.addClassName("why");
        var one = new Div(name, words);
        one.addClassName("compare-one");
        return one;
    }
}
