package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.Shape;
import nl.routebord.entries.Trait;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.TypeIn;

/** The words of an entry: what it is called, its other fields with their labels, and whose it is. */
public final class EntrySaid extends Div {

    private final HtmlContainer name;
    private final HtmlContainer values = new HtmlContainer("dl");
    private final Paragraph from = Html.paragraph("from");
    private final Span shortlisted = Html.span("", "chip", "yes");
    private List<String> shown = List.of();

    /** {@code level} is that of its heading; {@code id} names it for what describes it. */
    public EntrySaid(int level, String id) {
        name = Html.heading(level, "");
        name.addClassName("name");
        name.setId(id);
        Stored.text(name);
        values.addClassName("values");
        addClassName("said");
        shortlisted.add(Icon.CHECK.create(), new Span(Words.say("entries.short.on")));
        Html.hide(shortlisted, true);
        add(name, shortlisted, values, from);
    }

    /** {@code own} where the one who looks wrote it. */
    public void show(Shape shape, EntryBoard.Row row, boolean own) {
        Html.text(name, row.name(shape).isEmpty() ? Words.say("entries.open") : row.name(shape));
        Html.hide(shortlisted, !row.shortlisted());
        values(shape, row);
        Html.say(from, shape.has(Trait.TOGETHER) ? from(row, own) + changed(row) : from(row, own));
    }

    /** Where everybody fills in everything one sees who did so last, and when. */
    private static String changed(EntryBoard.Row row) {
        if (row.version() == 1) {
            return "";
        }
        var by = row.cells().values().stream()
                .max(Comparator.comparing(EntryBoard.Cell::at))
                .map(EntryBoard.Cell::by)
                .orElse(null);
        var when = Dates.moment(row.changed());
        return " · "
                + (by == null
                        ? Words.say("entries.changed", Map.of("when", when))
                        : Words.say("entries.changedBy", Map.of("name", by, "when", when)));
    }

    private void values(Shape shape, EntryBoard.Row row) {
        var now = new ArrayList<String>();
        shape.cells().forEach(field -> now.add(row.value(field.key())));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        values.removeAll();
        shape.cells().stream()
                .skip(1)
                .filter(field -> !row.value(field.key()).isEmpty())
                .forEach(field -> {
                    var value = new HtmlContainer("dd");
                    value.add(CellWords.show(field, row.value(field.key())));
                    var pair = new Element("div");
                    pair.appendChild(Stored.text(new Element("dt").setText(field.label())), value.getElement());
                    values.getElement().appendChild(pair);
                });
        Html.hide(values, values.getElement().getChildCount() == 0);
    }

    /** What a table wrote is of the table, whoever held the pen. */
    private static String table(EntryBoard.Row row, boolean own) {
        var from = Words.say("entries.fromTable", Map.of("n", row.table()));
        if (row.viaDesk()) {
            return TypeIn.said(from, true);
        }
        return own ? from + " · " + Words.say("entries.table.byYou") : from;
    }

    static String from(EntryBoard.Row row, boolean own) {
        if (row.table() > 0) {
            return table(row, own);
        }
        if (own) {
            return Words.say("entries.own");
        }
        if (row.preset()) {
            return Words.say("entries.preset");
        }
        var from = row.by() == null ? "" : Words.say("entries.from", Map.of("name", row.by()));
        return TypeIn.said(from, row.viaDesk());
    }
}
