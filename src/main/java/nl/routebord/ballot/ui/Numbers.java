package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import nl.routebord.ballot.ResultTable;
import nl.routebord.ballot.Shown;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** The result as a table, to read aloud or to copy. */
final class Numbers extends Div {

    private static final long serialVersionUID = 1L;

    private transient @Nullable ResultTable shown;

    Numbers() {
        addClassName("numbers-around");
        // A ranking of many parts is wider than the page: it scrolls, also with the keyboard.
        getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", Words.say("ballot.desk.numbers"));
    }

    void show(Shown round) {
        var now = ResultTable.of(round.asking(), round.figures().result());
        if (!now.equals(shown)) {
            shown = now;
            removeAll();
            add(table(now));
        }
    }

    private static NativeTable table(ResultTable figures) {
        var table = new NativeTable();
        table.addClassName("numbers");
        table.setCaptionText(Words.say("ballot.desk.numbers"));
        var heads = new NativeTableRow();
        heads.add(head(Words.say("ballot.desk.part"), "col"));
        figures.heads().forEach(name -> heads.add(head(name, "col")));
        table.getHead().add(heads);
        figures.rows().forEach(part -> {
            var row = new NativeTableRow();
            row.add(Stored.text(head(part.name(), "row")));
            part.cells().forEach(cell -> Html.text(row.addDataCell(), cell));
            table.getBody().add(row);
        });
        return table;
    }

    private static NativeTableHeaderCell head(String name, String scope) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
