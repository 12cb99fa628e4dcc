package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.Mark;
import nl.routebord.entries.Trait;
import nl.routebord.live.Feed;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.RbPager;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/**
 * A board of entries on the projector: the question, and either the kind's own picture or the entries as rows, six a page; the
 * page of a new one comes up by itself. Empty, veiled and not yet released are said in words with a drawing. While people work
 * at tables there is a tile for each table instead.
 */
public final class EntryHall extends Div {

    private static final int PER_PAGE = 6;
    private static final int PER_PAGE_BESIDES = 4;

    private final OrderedList rows = new OrderedList();
    private final RbPager pager =
            RbPager.around(rows, PER_PAGE, Words.say("entries.page", RbPager.PLACES), Words.say("entries.pause"));
    private final @Nullable Component drawing;
    private final transient Consumer<EntryBoard> picture;
    private final Paragraph say = Html.paragraph("say");
    private final Paragraph then = Html.paragraph("then");
    private final HtmlContainer still = Html.still("art-chairs", say, then);
    private final TableTiles tables = new TableTiles();
    private final Span clients = new Span();
    private final Span clientsChip = Html.span("", "chip", "clients");
    private final Span shortWords = new Span();
    private final Span shortChip = Html.span("", "chip");
    private final transient Keyed<EntryBoard.Row, EntryHallLine> lines;
    private final transient Set<EntryId> known = new HashSet<>();
    private final transient Set<EntryId> fresh = new HashSet<>();
    private transient Predicate<EntryBoard> large = board -> false;
    private transient @Nullable EntryBoard board;
    private boolean drawn;

    private EntryHall(String asked, @Nullable Component drawing, Consumer<EntryBoard> picture) {
        this.drawing = drawing;
        this.picture = picture;
        addClassName("criteria-panel");
        var question = Stored.text(new H1(asked));
        question.addClassName("question");
        rows.addClassName("rows");
        clientsChip.add(Icon.PEOPLE.create(), clients);
        shortChip.add(Icon.CHECK.create(), shortWords);
        Html.hide(shortChip, true);
        lines = new Keyed<>(rows, EntryBoard.Row::id, row -> new EntryHallLine(), this::fill);
        var notes = new Div(shortChip, clientsChip);
        notes.addClassName("notes");
        add(question, drawing == null ? pager : drawing, notes, tables, still);
    }

    /** The entries as rows. */
    public static Panel of(Place place) {
        return panel(place, new EntryHall(place.activity().question(), null, board -> {}));
    }

    /**
     * The entries as rows, and below them something of the kind's own, which hears each board that has something to show.
     *
     * @param large true for a board on which it is so large that only four rows are left room
     */
    public static Panel above(Place place, Component foot, Consumer<EntryBoard> picture, Predicate<EntryBoard> large) {
        var hall = new EntryHall(place.activity().question(), null, picture);
        hall.large = large;
        hall.addComponentAtIndex(2, foot);
        return panel(place, hall);
    }

    /** The kind's own picture, which hears each board that has something to show. */
    public static Panel of(Place place, Component drawing, Consumer<EntryBoard> picture) {
        return panel(place, new EntryHall(place.activity().question(), drawing, picture));
    }

    private static Panel panel(Place place, EntryHall hall) {
        return new Panel(
                hall, List.of(new Feed<>(place.activity().board(), place.audience(), EntryBoard.class, hall::show)));
    }

    private void show(EntryBoard all) {
        var now = all.onScreen();
        var first = board == null;
        board = now;
        fresh.clear();
        now.standing().stream().map(EntryBoard.Row::id).filter(known::add).forEach(fresh::add);
        if (first) {
            fresh.clear();
        }
        var few = large.test(now);
        rows.setClassName("few", few);
        pager.per(few ? PER_PAGE_BESIDES : PER_PAGE);
        var atWork = all.tables().atWork();
        tables.show(all.tables());
        var quiet = now.standing().isEmpty() || atWork;
        Html.text(say, quiet ? said(all) : "");
        Html.text(
                then,
                quiet && now.phase().takesVoices() && now.released() && now.total() == 0
                        ? Words.say("entries.hall.then")
                        : "");
        Html.hide(still, !quiet || atWork);
        Html.hide(drawing == null ? pager : drawing, quiet);
        Html.hide(clientsChip, quiet);
        Html.text(
                clients,
                Words.say("entries.hall.clients", Map.of("n", now.clients()))
                        + (all.waiting() == 0
                                ? ""
                                : " · " + Words.say("workshop.hall.waiting", Map.of("n", all.waiting()))));
        Html.text(
                shortWords,
                Words.say(
                        now.shortOnly() ? "entries.short.alone" : "entries.short.count",
                        Map.of("n", now.shortlisted())));
        Html.hide(shortChip, quiet || now.shortlisted() == 0);
        if (drawing == null) {
            lines.show(ordered(now));
        }
        // What was taken off last stays in no picture either, though nobody sees the picture of an empty board.
        if (!quiet || drawn) {
            drawn = !quiet;
            picture.accept(now);
        }
    }

    private static String said(EntryBoard board) {
        if (!board.released()) {
            return Words.say("entries.hall.unreleased");
        }
        if (board.waiting() > 0) {
            return Words.say("workshop.hall.allwait", Map.of("n", board.waiting()));
        }
        return board.veiled()
                ? Words.say("entries.hall.veiled", Map.of("n", board.total()))
                : Words.say("entries.hall.empty");
    }

    private static List<EntryBoard.Row> ordered(EntryBoard board) {
        return board.shape().has(Trait.SUPPORT)
                ? board.shortFirst(board.standing().stream()
                        .sorted(Comparator.comparingInt((EntryBoard.Row row) -> row.marks(Mark.SUPPORT))
                                .reversed())
                        .toList())
                : board.standing();
    }

    private void fill(EntryHallLine line, EntryBoard.Row row) {
        if (board != null) {
            line.show(board.shape(), row, fresh.contains(row.id()));
        }
    }
}
