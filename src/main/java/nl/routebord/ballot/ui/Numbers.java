package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import nl.routebord.ballot.Choice;
import nl.routebord.ballot.Tally;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** The result as a table, to read aloud or to copy. */
final class Numbers extends NativeTable {

    private static final long serialVersionUID = 1L;

    private transient List<Tally> shown = List.of();

    Numbers() {
        addClassName("numbers");
        setCaptionText(Words.say("ballot.desk.numbers"));
        var row = new NativeTableRow();
        row.add(head("ballot.desk.part"));
        for (var choice : Choice.values()) {
            row.add(head("ballot.button." + choice.code()));
        }
        row.add(head("ballot.desk.together"));
        getHead().add(row);
    }

    void show(List<Tally> result) {
        if (result.equals(shown)) {
            return;
        }
        shown = result;
        getBody().removeAll();
        result.forEach(tally -> getBody().add(row(tally)));
    }

    private static NativeTableRow row(Tally tally) {
        var row = new NativeTableRow();
        var name = Stored.text(new NativeTableHeaderCell(tally.name()));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (var choice : Choice.values()) {
            row.addDataCell().setText(Integer.toString(tally.counts().of(choice)));
        }
        row.addDataCell().setText(Integer.toString(tally.counts().total()));
        return row;
    }

    private static NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(Words.say(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
