package nl.routebord.line.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.Shape;
import nl.routebord.entries.ui.spi.EntryDrag;
import nl.routebord.line.LineKind;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.form.RbDrag;

/**
 * A scale, drawn as a field: its places side by side, the second axis as bands above each other, each thing a number. What
 * somebody else estimated has a dashed rim; the list beside it tells the same in words.
 */
final class Scale extends Div {

    private List<Object> shown = List.of();

    Scale() {
        addClassName("scale");
        getElement().setAttribute("aria-hidden", "true");
    }

    void show(EntryBoard board, Map<EntryId, Integer> numbers) {
        var now = List.<Object>of(board.standing(), numbers);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        var place = board.shape().field(Shape.PLACE).orElseThrow();
        getStyle().set("--places", Integer.toString(place.options().size()));
        for (var band : options(board, LineKind.SECOND, List.of("")).reversed()) {
            if (!band.isEmpty()) {
                add(Stored.text(Html.span(band, "band")));
            }
            place.options().forEach(option -> add(cell(board, place, option, band, numbers)));
        }
        place.options().forEach(option -> add(Stored.text(Html.span(option, "place"))));
    }

    private static List<String> options(EntryBoard board, String key, List<String> none) {
        return board.shape().field(key).map(EntryField::options).orElse(none);
    }

    /** What has no influence yet stands in the lowest band. */
    private static Div cell(
            EntryBoard board, EntryField place, String option, String band, Map<EntryId, Integer> numbers) {
        var cell = new Div();
        cell.addClassName("cell");
        RbDrag.place(
                cell.getElement(),
                EntryDrag.inputs(
                        band.isEmpty()
                                ? Map.of(place.key(), option)
                                : Map.of(place.key(), option, LineKind.SECOND, band)));
        var lowest = options(board, LineKind.SECOND, List.of("")).getFirst();
        board.with(place, option).stream()
                .filter(row -> {
                    var influence = row.value(LineKind.SECOND);
                    return band.equals(influence.isEmpty() ? lowest : influence);
                })
                .forEach(row -> cell.add(dot(board, row, numbers)));
        return cell;
    }

    private static Span dot(EntryBoard board, EntryBoard.Row row, Map<EntryId, Integer> numbers) {
        var dot = Html.span(String.valueOf(numbers.getOrDefault(row.id(), 0)), "dot");
        RbDrag.thing(dot.getElement(), row.id().toString(), row.version());
        var sources = options(board, LineKind.SOURCES, List.of());
        dot.setClassName(
                "guessed", !sources.isEmpty() && row.value(LineKind.SOURCES).equals(sources.getLast()));
        return dot;
    }
}
