package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.FieldType;
import nl.routebord.entries.Mark;
import nl.routebord.entries.Shape;
import nl.routebord.entries.Sift;
import nl.routebord.entries.Trait;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/**
 * Two lists above a long board: which entries one looks at, and in what order. It is of this screen alone; others see what they
 * chose themselves. Away while there is little to look through.
 */
final class Sieve extends Div {

    private static final int FEW = 4;

    private final Element only;
    private final Element by;
    private final transient Runnable changed;
    private Sift sift = Sift.NONE;
    private List<Sift.Part> parts = List.of();
    private boolean filled;
    private boolean shortlist;

    /** {@code changed} draws the list anew after a choice. */
    Sieve(Runnable changed) {
        this.changed = changed;
        addClassName("sieve");
        only = list("entries.only");
        by = list("entries.order");
        Html.hide(this, true);
    }

    /** The choices as the board has them now; what is chosen stays chosen. */
    void show(EntryBoard board) {
        if (!filled) {
            orders(board.shape()).forEach((key, words) -> by.appendChild(option(key, words)));
            filled = true;
        }
        Html.hide(this, board.veiled() || isText(board.shape()) || (board.total() < FEW && sift.isNone()));
        var now = Sift.parts(board);
        var some = board.shortlisted() > 0;
        if (now.equals(parts) && some == shortlist) {
            return;
        }
        parts = now;
        shortlist = some;
        only.removeAllChildren();
        only.appendChild(option("", Words.say("entries.only.all")));
        if (some) {
            only.appendChild(option(Sift.SHORT, Words.say("entries.only.short")));
        }
        board.shape().cells().forEach(field -> group(field, now));
        only.getParent().setAttribute("hidden", now.isEmpty() && !some);
    }

    /** The parts of a text have their own order, and no other. */
    private static boolean isText(Shape shape) {
        return shape.has(Trait.ASKS_AGAIN);
    }

    /** These rows as they are looked at. */
    List<EntryBoard.Row> of(EntryBoard board, List<EntryBoard.Row> rows) {
        return sift.of(board, rows);
    }

    /** True while somebody chose an order or a part. */
    boolean isUsed() {
        return !sift.isNone();
    }

    private void group(EntryField field, List<Sift.Part> now) {
        var group = Stored.text(new Element("optgroup").setAttribute("label", field.label()));
        now.stream()
                .filter(part -> part.field().equals(field))
                .forEach(part -> group.appendChild(option(part.key(), words(part))));
        if (group.getChildCount() > 0) {
            only.appendChild(group);
        }
    }

    private static String words(Sift.Part part) {
        return part.value().isEmpty() ? Words.say("entries.open") : CellWords.say(part.field(), part.value());
    }

    private static Map<String, String> orders(Shape shape) {
        var orders = new LinkedHashMap<String, String>();
        orders.put("", Words.say("entries.order.board"));
        orders.put(Sift.NEWEST, Words.say("entries.order.newest"));
        Arrays.stream(Mark.values())
                .filter(mark -> shape.has(mark.trait()))
                .forEach(mark -> orders.put(
                        mark.name(),
                        Words.say("entries.order.most", Map.of("mark", MarkWords.say(shape, mark, false)))));
        shape.cells().stream()
                .filter(field -> field.type() != FieldType.PAGE && field.type() != FieldType.LINK)
                .forEach(field -> orders.put(field.key(), field.label()));
        return orders;
    }

    private Element option(String key, String words) {
        var option = new Element("option").setAttribute("value", key).setText(words);
        return key.equals(sift.only()) && !key.isEmpty() ? option.setAttribute("selected", true) : option;
    }

    private Element list(String key) {
        var select = new Element("select").setAttribute("class", "input");
        var label = new Element("label").setText(Words.say(key));
        label.appendChild(select);
        var field = new Div();
        field.addClassName("field");
        field.getElement().appendChild(label);
        add(field);
        select.addPropertyChangeListener("value", "change", event -> chosen());
        return select;
    }

    private void chosen() {
        sift = new Sift(only.getProperty("value", ""), by.getProperty("value", ""));
        changed.run();
    }
}
