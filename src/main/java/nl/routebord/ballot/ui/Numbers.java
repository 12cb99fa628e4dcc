package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.routebord.ballot.Marks;
import nl.routebord.ballot.Method;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** The result as a table, to read aloud or to copy. */
final class Numbers extends NativeTable {

    private static final long serialVersionUID = 1L;

    private transient List<Results.Line> shown = List.of();

    Numbers() {
        addClassName("numbers");
        setCaptionText(Words.say("ballot.desk.numbers"));
    }

    void show(List<Results.Line> result) {
        if (result.equals(shown)) {
            return;
        }
        shown = result;
        getHead().removeAll();
        getBody().removeAll();
        if (result.isEmpty()) {
            return;
        }
        var row = new NativeTableRow();
        row.add(head(Words.say("ballot.desk.part")));
        heads(result.getFirst()).forEach(name -> row.add(head(name)));
        getHead().add(row);
        result.forEach(line -> getBody().add(row(line)));
    }

    /** An answer in each column; for a ranking the places, which are the steps of the count. */
    private static List<String> heads(Results.Line line) {
        var asking = line.asking();
        var names = new ArrayList<String>();
        switch (asking.method()) {
            case CHOICE -> names.add(Words.say("ballot.numbers.picked"));
            case DOTS -> {
                names.add(Words.say("ballot.numbers.dots"));
                names.add(Words.say("ballot.numbers.people"));
            }
            case RANKING -> {
                var counts = line.tally().figures().counts();
                for (int place = 1; counts != null && place <= counts.size(); place++) {
                    names.add(Words.say("ballot.numbers.place", Map.of("n", place)));
                }
                names.add(Words.say("ballot.numbers.points"));
            }
            default -> Voices.marks(asking.method()).forEach(mark -> names.add(Marks.word(asking, mark)));
        }
        names.add(Words.say("ballot.desk.together"));
        return names;
    }

    private static List<String> cells(Results.Line line) {
        var figures = line.tally().figures();
        var method = line.asking().method();
        var cells = new ArrayList<Integer>();
        switch (method) {
            case CHOICE -> cells.add(figures.points());
            case DOTS -> cells.addAll(List.of(figures.points(), figures.support()));
            case RANKING -> {
                if (figures.counts() != null) {
                    cells.addAll(figures.counts());
                }
                cells.add(figures.points());
            }
            default ->
                Voices.marks(method).forEach(mark -> cells.add(line.tally().people(mark)));
        }
        cells.add(figures.answers());
        var texts = new ArrayList<>(cells.stream().map(String::valueOf).toList());
        if (method == Method.RANKING) {
            texts.set(texts.size() - 2, method.worth(figures.points()).toPlainString());
        }
        return figures.tooFew()
                ? texts.stream().map(any -> Words.say("ballot.numbers.few")).toList()
                : texts;
    }

    private static NativeTableRow row(Results.Line line) {
        var row = new NativeTableRow();
        var name = Stored.text(new NativeTableHeaderCell(line.tally().name()));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        cells(line).forEach(cell -> row.addDataCell().setText(cell));
        return row;
    }

    private static NativeTableHeaderCell head(String name) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
