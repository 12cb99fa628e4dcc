package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.entries.AtTable;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.EntryMine;
import nl.routebord.entries.Trait;
import nl.routebord.live.Feed;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.HiddenAsides;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Pages;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A board of entries for who takes part, on a phone or at home: a picture of the kind's own if it has one, the entries (own
 * first, then the newest) a page at a time, and a form for a new one. While people work at tables it is the board of one's own
 * table, with the form for whoever writes for it. No form is ever made again by a frame.
 */
public final class EntryPhone extends Div {

    private final Place place;
    private final int level;
    private final Consumer<EntryBoard> picture;
    private final Paragraph total = Html.paragraph("soft");
    private final BoardNote note = new BoardNote();
    private final Paragraph noClients = Html.paragraph("note", "adapt");
    private final Anchor toForm = new Anchor();
    private final UnorderedList cards = new UnorderedList();
    private final UnorderedList hidden = new UnorderedList();
    private final HiddenNews news = new HiddenNews();
    private final HiddenAsides asides;
    private final Section propose = new Section();
    private final transient Slice slice = new Slice();
    private final transient Pages pages = new Pages(slice, this::showCards);
    private final Sieve sieve = new Sieve(this::sift);
    private final transient Keyed<EntryBoard.Row, EntryCard> byEntry;
    private final transient Keyed<EntryBoard.Row, HiddenCard> hiddenOnes;
    private final Div atTables = new Div();
    private transient @Nullable TablePhone tables;
    private @Nullable RbForm form;
    private transient @Nullable EntryBoard all;
    private transient @Nullable EntryBoard board;
    private transient @Nullable EntryMine mine;

    private EntryPhone(Place place, int level, @Nullable Component drawing, Consumer<EntryBoard> picture) {
        this.place = place;
        this.level = level;
        this.picture = picture;
        addClassNames("entries-panel", "gap");
        cards.addClassName("criteria");
        hidden.addClassName("criteria");
        hiddenOnes = new Keyed<>(hidden, EntryBoard.Row::id, row -> new HiddenCard(level, place, row), (card, row) -> {
            if (row.hidden() != null) {
                card.show(now(), row, row.hidden());
            }
        });
        noClients.add(Icon.PEOPLE.create(), new Span(Words.say("entries.noclients")));
        asides = new HiddenAsides(place.seat());
        var formId = "erbij-" + place.activity().id();
        propose.addClassName("propose");
        propose.setId(formId);
        toForm.setHref("#" + formId);
        toForm.setRouterIgnore(true);
        toForm.addClassNames("act", "wide");
        toForm.add(Icon.PLUS.create(), new Span(Words.say("entries.add")));
        byEntry = new Keyed<>(
                cards,
                EntryBoard.Row::id,
                row -> new EntryCard(level, place, now(), row),
                (card, row) -> fill(card, row));
        Html.hide(atTables, true);
        add(news, atTables, total, note, hidden, asides, noClients, toForm);
        if (drawing != null) {
            add(drawing);
        }
        add(sieve, pages.above(), cards, pages.below(), propose);
    }

    /** On a phone, with the name and the explanation of the activity above. */
    public static Panel phone(Place place) {
        return phone(place, null, board -> {});
    }

    /** The same with a drawing above the list, which hears each board. */
    public static Panel phone(Place place, @Nullable Component drawing, Consumer<EntryBoard> picture) {
        var panel = new EntryPhone(place, 2, drawing, picture);
        var explanation = Stored.text(new Paragraph(place.activity().explanation()));
        explanation.addClassName("soft");
        var head = new Div(Stored.text(new H1(place.activity().name())), explanation);
        head.addClassName("head");
        panel.addComponentAsFirst(head);
        return panel.panel();
    }

    /** At home, where the heading stands above the panel already. */
    public static Panel member(Place place) {
        return member(place, null, board -> {});
    }

    /** The same with a drawing above the list. */
    public static Panel member(Place place, @Nullable Component drawing, Consumer<EntryBoard> picture) {
        return new EntryPhone(place, 3, drawing, picture).panel();
    }

    private Panel panel() {
        var activity = place.activity();
        return new Panel(
                this,
                List.of(
                        new Feed<>(activity.board(), place.audience(), EntryBoard.class, this::show),
                        new Feed<>(
                                activity.mine(place.scope().speaker()),
                                place.audience(),
                                EntryMine.class,
                                this::show)));
    }

    private void show(EntryBoard fresh) {
        all = fresh;
        if (form == null && !fresh.shape().has(Trait.STAFF_WRITES)) {
            form = EntryForms.add(place, fresh.shape());
            propose.add(Html.heading(level, Words.say("entries.add.title")), form);
        }
        draw(seen(fresh));
    }

    /** At work at tables: what everybody sees, what one wrote, and what one's own table has. */
    private EntryBoard seen(EntryBoard fresh) {
        if (!fresh.tables().atWork() || mine == null) {
            return fresh;
        }
        var own = fresh.with(mine.rows());
        return mine.table() == null ? own : own.with(mine.table().rows());
    }

    private void draw(EntryBoard fresh) {
        board = fresh;
        var atWork = fresh.tables().atWork();
        var at = mine == null ? null : mine.table();
        showTables(fresh, at);
        picture.accept(fresh);
        var voicers = fresh.shape().voiced().isEmpty()
                ? ""
                : " " + Words.say("entries.voicers", Map.of("n", fresh.voicers()));
        Html.text(
                total,
                Words.say("entries.total", Map.of("n", fresh.total()))
                        + (fresh.clients() == 0 ? "" : " " + Words.say("entries.clients", Map.of("n", fresh.clients())))
                        + voicers);
        note.show(fresh);
        sieve.show(fresh);
        Html.hide(noClients, fresh.clients() > 0 || fresh.total() == 0 || fresh.veiled() || atWork);
        var write = fresh.phase().takesVoices()
                && fresh.released()
                && !fresh.shape().has(Trait.STAFF_WRITES)
                && (!atWork || (at != null && at.writes()));
        if (form != null) {
            form.hidden("table", atWork && at != null ? Integer.toString(at.number()) : "");
        }
        Html.hide(toForm, !write || fresh.total() == 0);
        Html.hide(propose, !write);
        follow();
    }

    /** Its forms are made when people first work at tables: most boards never do. */
    private void showTables(EntryBoard fresh, @Nullable AtTable at) {
        if (tables == null && fresh.tables().atWork()) {
            tables = new TablePhone(place, level);
            atTables.add(tables);
        }
        Html.hide(atTables, !fresh.tables().atWork());
        if (tables != null) {
            tables.show(fresh.tables(), at);
        }
    }

    private void show(EntryMine fresh) {
        mine = fresh;
        if (all != null && all.tables().atWork()) {
            draw(seen(all));
        } else {
            follow();
        }
    }

    /** Own entries stand first, so nothing is drawn before both records are there. */
    private void follow() {
        if (board == null || mine == null) {
            return;
        }
        hiddenOnes.show(mine.hidden());
        news.hear(board.shape(), mine.hidden());
        Html.hide(hidden, mine.hidden().isEmpty());
        asides.show(mine.asides(), board.phase().takesVoices());
        slice.follow(order(), own());
        showCards();
    }

    private void sift() {
        slice.anew(order());
        showCards();
    }

    private Set<UUID> own() {
        return mine == null ? Set.of() : mine.own().stream().map(EntryId::value).collect(Collectors.toSet());
    }

    /** While the board is veiled one sees what one wrote oneself. */
    private List<EntryBoard.Row> standing() {
        return now().veiled() && mine != null && !now().tables().atWork() ? mine.rows() : now().standing();
    }

    private List<UUID> order() {
        var rows = sieve.of(now(), standing());
        if (sieve.isUsed()) {
            return rows.stream().map(row -> row.id().value()).toList();
        }
        var own = own();
        var newest = rows.reversed().stream().map(row -> row.id().value()).toList();
        return Stream.concat(
                        newest.stream().filter(own::contains), newest.stream().filter(item -> !own.contains(item)))
                .toList();
    }

    private void showCards() {
        var rows = standing().stream().collect(Collectors.toMap(row -> row.id().value(), row -> row));
        byEntry.show(slice.shown().stream().map(rows::get).toList());
        pages.show();
    }

    private void fill(EntryCard card, EntryBoard.Row row) {
        if (mine != null) {
            card.show(now(), row, mine);
        }
    }

    private EntryBoard now() {
        return java.util.Objects.requireNonNull(board);
    }
}
