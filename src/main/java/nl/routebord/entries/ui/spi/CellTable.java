package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.FieldType;
import nl.routebord.entries.Shape;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** All rows and columns of a board as a table, for the desk; it scrolls by itself where it is wider than its place. */
public final class CellTable extends Div {

    private List<EntryBoard.Row> shown = List.of();

    public CellTable() {
        addClassName("cell-table");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", Words.say("entries.table"));
    }

    public void show(EntryBoard board) {
        Html.hide(this, board.standing().isEmpty() || board.veiled());
        if (board.standing().equals(shown)) {
            return;
        }
        shown = board.standing();
        getElement().removeAllChildren();
        var table = new Element("table");
        var head = new Element("tr");
        board.shape()
                .fields()
                .forEach(field -> head.appendChild(Stored.text(
                        new Element("th").setAttribute("scope", "col").setText(field.label()))));
        var body = new Element("tbody");
        shown.forEach(row -> body.appendChild(row(board.shape(), row)));
        table.appendChild(new Element("thead").appendChild(head), body);
        getElement().appendChild(table);
    }

    private static Element row(Shape shape, EntryBoard.Row row) {
        var line = new Element("tr");
        line.appendChild(
                Stored.text(new Element("th").setAttribute("scope", "row").setText(row.name(shape))));
        shape.fields().stream()
                .skip(1)
                .forEach(field -> line.appendChild(Stored.text(new Element("td").setText(cell(field, row)))));
        return line;
    }

    private static String cell(EntryField field, EntryBoard.Row row) {
        return field.type() == FieldType.VOICE
                ? VoiceBars.say(field, row.voices(field))
                : CellWords.say(field, row.value(field.key()));
    }
}
