package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.Shape;
import nl.routebord.shell.RbPager;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** A table at room size: one row a page, with what each column says of it, six columns at most. */
public final class HallRows extends Div {

    private static final int MOST = 6;

    private final Div pages = new Div();
    private List<EntryBoard.Row> shown = List.of();

    public HallRows() {
        addClassName("entries-lanes");
        pages.addClassName("lane-pages");
        add(RbPager.around(pages, 1, Words.say("entries.page.of", RbPager.PLACES), Words.say("entries.pause")));
    }

    /** Draws anew only where something changed. */
    public void show(EntryBoard board) {
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
        shape.fields().stream().skip(1).limit(MOST).forEach(field -> columns.add(one(field, row)));
        var page = new Section(title, columns);
        page.addClassName("compare-page");
        return page;
    }

    private static Div one(EntryField field, EntryBoard.Row row) {
        var name = Stored.text(new Paragraph(field.label()));
        name.addClassName("who");
        var one = new Div(name);
        one.addClassName("compare-one");
        if (field.type() == nl.routebord.entries.FieldType.VOICE) {
            var bars = new VoiceBars();
            bars.show(field, row.voices(field));
            one.add(bars);
        } else {
            var value = row.value(field.key());
            var words = Stored.text(new Paragraph(value.isEmpty() ? "–" : CellWords.say(field, value)));
            words.addClassName("why");
            one.add(words);
        }
        return one;
    }
}
