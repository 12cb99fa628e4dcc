package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.stream.IntStream;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.Tables;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Place;

/** Work at tables on the desk: setting them to work, how each of them is doing, and bringing their cards together. */
final class TableDesk extends Div {

    private final Place place;
    private final RbForm begin;
    private final Span title = new Span();
    private final HtmlContainer fold;
    private final UnorderedList lines = new UnorderedList();
    private final RbForm together;
    private final Span brought = new Span();
    private final Paragraph done = Html.paragraph("note");
    private final RbForm apart;
    private final transient Keyed<Tables.Table, TableLine> byNumber;

    TableDesk(Place place, EntryBoard board) {
        this.place = place;
        addClassNames("tables-desk", "gap");
        begin = form("tables.begin")
                .select(
                        "tables",
                        Words.say("entries.tables.count"),
                        null,
                        Words.say("entries.choose"),
                        IntStream.rangeClosed(Tables.FEWEST, Tables.MOST)
                                .mapToObj(n -> new Option(
                                        Integer.toString(n), Words.say("entries.tables.many", Map.of("n", n))))
                                .toArray(Option[]::new))
                .submit(Words.say("entries.tables.begin"));
        fold = Html.fold(
                "more",
                Html.summary("", Icon.PEOPLE.create(), title),
                new Div(new Paragraph(Words.say("entries.tables.lead")), begin));
        lines.addClassName("table-lines");
        byNumber = new Keyed<>(
                lines,
                Tables.Table::number,
                table -> new TableLine(place, board.shape(), table),
                (line, table) -> line.show(table));
        together = press("tables.together", Icon.MERGE, Words.say("entries.tables.together"));
        apart = press("tables.apart", Icon.UNDO, Words.say("entries.tables.apart"));
        done.add(Icon.MERGE.create(), brought);
        // These change everybody's screen: they are of who leads.
        together.addClassName("steers");
        apart.addClassName("steers");
        fold.addClassName("steers");
        add(lines, together, done, apart, fold);
    }

    private RbForm form(String command) {
        var activity = place.activity().id().toString();
        return RbForm.of(command, place.seat()).key(command + ":" + activity).hidden("activity", activity);
    }

    private RbForm press(String command, Icon icon, String words) {
        NativeButton button = RbForm.button("");
        button.add(icon.create(), new Span(words));
        return form(command).add(button);
    }

    void show(EntryBoard board) {
        var tables = board.tables();
        var over = board.phase().isOver();
        Html.hide(this, !tables.possible());
        byNumber.show(tables.atWork() ? tables.all() : java.util.List.of());
        Html.hide(lines, !tables.atWork());
        Html.hide(together, !tables.atWork());
        Html.hide(done, !tables.together());
        Html.hide(apart, !tables.together() || over);
        Html.text(
                brought,
                Words.say("entries.tables.brought", Map.of("n", tables.all().size())));
        Html.text(title, tables.atWork() ? Words.say("entries.tables.other") : Words.say("entries.tables"));
        Html.hide(fold, tables.together() || over);
        if (!tables.all().isEmpty()) {
            begin.initial("tables", Integer.toString(tables.all().size()));
        }
    }
}
