package nl.routebord.datepoll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.ui.spi.CellWords;
import nl.routebord.entries.ui.spi.VoiceBars;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.RbPager;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** The days at room size in the order of time: what, when, how many can, and which one fits best or was chosen. */
final class HallDays extends Div {

    private static final int PER_PAGE = 3;

    private final OrderedList days = new OrderedList();
    private List<EntryBoard.Row> shown = List.of();

    HallDays() {
        addClassName("entries-lanes");
        days.addClassName("days");
        add(RbPager.around(days, PER_PAGE, Words.say("entries.page", RbPager.PLACES), Words.say("entries.pause")));
    }

    void show(EntryBoard board) {
        if (board.standing().equals(shown)) {
            return;
        }
        shown = board.standing();
        days.removeAll();
        var can = board.shape().voiced().getFirst();
        var best = shown.stream()
                .mapToInt(row -> row.voices(can).counts().getLast())
                .max()
                .orElse(0);
        shown.stream()
                .sorted(Comparator.comparing(
                        (EntryBoard.Row row) -> row.value("dag").isEmpty() ? "9" : row.value("dag")))
                .forEach(row -> days.add(day(board, row, can, best)));
    }

    private static ListItem day(EntryBoard board, EntryBoard.Row row, EntryField can, int best) {
        var name = Stored.text(new Paragraph(row.name(board.shape())));
        name.addClassName("name");
        var when = new Paragraph(when(board, row));
        when.addClassName("why");
        var said = new Div(name, when);
        said.addClassName("said");
        var bars = new VoiceBars();
        bars.show(can, row.voices(can));
        var day = new ListItem(said, bars);
        day.addClassNames("card", "day");
        if ("ja".equals(row.value("gekozen"))) {
            when.add(new Span(" "), Icon.CHECK.create(), Html.span(Words.say("datepoll.itis"), "best"));
        } else if (best > 0 && row.voices(can).counts().getLast() == best) {
            when.add(new Span(" "), Icon.SUPPORT.create(), Html.span(Words.say("datepoll.best"), "best"));
        }
        return day;
    }

    private static String when(EntryBoard board, EntryBoard.Row row) {
        var day = board.shape().field("dag").orElseThrow();
        var said = CellWords.say(day, row.value("dag"));
        return (said.isEmpty() ? Words.say("datepoll.noday") : said)
                + (row.value("tijd").isEmpty() ? "" : ", " + row.value("tijd"));
    }
}
