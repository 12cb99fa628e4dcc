package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.entries.Tables;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;

/** In the hall while people work at tables: a tile for each, with whether somebody writes and how many cards there are. */
final class TableTiles extends OrderedList {

    /** More tables than this stand four in a row. */
    private static final int WIDE = 6;

    private final transient Keyed<Tables.Table, Tile> byNumber =
            new Keyed<>(this, Tables.Table::number, Tile::new, Tile::show);

    TableTiles() {
        addClassName("table-tiles");
        Html.hide(this, true);
    }

    void show(Tables tables) {
        Html.hide(this, !tables.atWork());
        setClassName("many", tables.all().size() > WIDE);
        byNumber.show(tables.atWork() ? tables.all() : java.util.List.of());
    }

    private static final class Tile extends ListItem {

        private final Span who = new Span();
        private final Paragraph writing = Html.paragraph("who");
        private final Paragraph cards = Html.paragraph("num");

        Tile(Tables.Table table) {
            addClassName("table-tile");
            writing.add(Icon.PENCIL.create(), who);
            var name = new Paragraph(Words.say("entries.table.name", table.place()));
            name.addClassName("name");
            add(name, writing, cards);
        }

        void show(Tables.Table table) {
            setClassName("idle", !table.taken());
            Html.text(who, table.taken() ? Words.say("entries.table.taken") : Words.say("entries.table.idle"));
            Html.text(cards, Words.say("entries.table.cards", Map.of("n", table.cards())));
        }
    }
}
