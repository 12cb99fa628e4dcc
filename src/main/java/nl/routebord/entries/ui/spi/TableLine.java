package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.entries.Shape;
import nl.routebord.entries.Tables;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Place;

/** One table at the desk: who writes there, typing in for it, and taking the writing from a phone that is gone. */
final class TableLine extends ListItem {

    private final Paragraph facts = Html.paragraph("soft");
    private final RbForm free;

    TableLine(Place place, Shape shape, Tables.Table table) {
        addClassName("table-line");
        var name = new Paragraph(Words.say("entries.table.name", table.place()));
        name.addClassName("name");
        var activity = place.activity().id().toString();
        var button = RbForm.button("");
        button.setClassName("small-act");
        button.add(Icon.UNDO.create(), new Span(Words.say("entries.table.free", table.place())));
        free = RbForm.of("table.free", place.seat())
                .key("table.free:" + activity + ":" + table.number())
                .hidden("activity", activity)
                .hidden("table", Integer.toString(table.number()))
                .add(button);
        var head = new Div(name, facts, free);
        head.addClassName("row");
        add(head, TypingForm.at(place, shape, table));
    }

    void show(Tables.Table table) {
        Html.text(
                facts,
                Words.say("entries.table.people", Map.of("n", table.people())) + " · " + writes(table) + " · "
                        + Words.say("entries.table.cards", Map.of("n", table.cards())));
        Html.hide(free, !table.taken());
    }

    private static String writes(Tables.Table table) {
        if (!table.taken()) {
            return Words.say("entries.table.idle");
        }
        return table.scribe() == null
                ? Words.say("entries.table.taken")
                : Words.say("entries.table.writes", Map.of("name", table.scribe()));
    }
}
