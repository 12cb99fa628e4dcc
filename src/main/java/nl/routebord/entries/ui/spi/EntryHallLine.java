package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.FieldType;
import nl.routebord.entries.Mark;
import nl.routebord.entries.Shape;
import nl.routebord.entries.Trait;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.TypeIn;

/** One entry at room size: what it is called, its first values in one line, concerns and support. */
final class EntryHallLine extends ListItem {

    /** A longer name takes both lines of its row; its values are on the phones. */
    private static final int ONE_LINE = 36;

    private static final int VALUES = 3;

    private final Paragraph name = Html.paragraph("name");
    private final Paragraph values = Html.paragraph("why");
    private final Span worries = Html.span("", "num");
    private final Span worryCount = new Span(Icon.WARNING.create(), worries);
    private final Span support = Html.span("", "num");
    private final Span supportCount = new Span(Icon.SUPPORT.create(), support);

    EntryHallLine() {
        addClassName("line");
        var said = new Div(Stored.text(name), Stored.text(values));
        said.addClassName("said");
        worryCount.addClassNames("got", "worry-count");
        supportCount.addClassName("got");
        add(said, worryCount, supportCount);
    }

    void show(Shape shape, EntryBoard.Row row, boolean fresh) {
        var words = row.name(shape).isEmpty() ? Words.say("entries.open") : row.name(shape);
        setClassName("fresh", fresh);
        setClassName("long", words.length() > ONE_LINE);
        Html.text(name, words);
        var told = values(shape, row);
        var via = via(row);
        var chosen = row.shortlisted() ? Words.say("entries.short.on") : "";
        told = chosen.isEmpty() || told.isEmpty() ? chosen + told : chosen + " · " + told;
        Html.say(values, told.isEmpty() || via.isEmpty() ? told + via : told + " · " + via);
        Html.text(worries, Integer.toString(row.worries().size()));
        Html.hide(worryCount, row.worries().isEmpty());
        Html.text(support, Integer.toString(row.marks(Mark.SUPPORT)));
        Html.hide(supportCount, !shape.has(Trait.SUPPORT));
    }

    private static String via(EntryBoard.Row row) {
        if (row.table() > 0) {
            return Words.say("entries.fromTable", Map.of("n", row.table()));
        }
        return TypeIn.said("", row.viaDesk());
    }

    private static String values(Shape shape, EntryBoard.Row row) {
        return shape.cells().stream()
                .skip(1)
                .filter(field -> field.type() != FieldType.LINK
                        && !row.value(field.key()).isEmpty())
                .limit(VALUES)
                .map(field -> value(field, row.value(field.key())))
                .collect(Collectors.joining(" · "));
    }

    /** A bare yes or a bare number says nothing without its label. */
    private static String value(EntryField field, String value) {
        var said = CellWords.say(field, value);
        return field.type() == FieldType.YESNO || field.type() == FieldType.NUMBER ? field.label() + ": " + said : said;
    }
}
