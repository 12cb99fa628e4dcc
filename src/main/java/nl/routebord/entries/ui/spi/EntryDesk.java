package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.Trait;
import nl.routebord.live.Feed;
import nl.routebord.live.Topic;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.ui.spi.ApprovalBar;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.LookAgain;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.ShortBar;
import nl.routebord.workshop.ui.spi.TypeIn;
import org.jspecify.annotations.Nullable;

/**
 * A board of entries on the desk: the kind's own picture if it has one, a form for a new entry, joining of those that are
 * picked, and every entry as a card in the order of the board, those taken off last.
 */
public final class EntryDesk extends Div {

    /** What waits for a second look comes before what is done with. */
    private static final Comparator<EntryBoard.Row> MENDED_FIRST =
            Comparator.comparing(row -> row.hidden() == null || !row.hidden().mended());

    private final Place place;
    private final Consumer<EntryBoard> picture;
    private final Paragraph total = Html.paragraph("soft");
    private final Paragraph noClients = Html.paragraph("note", "adapt");
    private final LookAgain toLook = new LookAgain();
    private final LookAgain asides = new LookAgain(true);
    private final Div typing = new Div();
    private final ApprovalBar approval;
    private final Div atTables = new Div();
    private final ShortBar shortlist;
    private final Div release = new Div();
    private final Div forms = new Div();
    private final UnorderedList cards = new UnorderedList();
    private final Sieve sieve = new Sieve(this::showCards);
    private final Merging merging;
    private final transient Keyed<EntryBoard.Row, EntryDeskCard> byEntry;
    private transient @Nullable TableDesk tables;
    private transient @Nullable EntryBoard board;
    private transient @Nullable List<Groups.Group> groups;

    private EntryDesk(Place place, @Nullable Component drawing, Consumer<EntryBoard> picture) {
        this.place = place;
        this.picture = picture;
        addClassNames("entries-panel", "criteria-panel", "gap");
        cards.addClassName("cards");
        merging = new Merging(place, this::showCards);
        noClients.add(Icon.PEOPLE.create(), new Span(Words.say("entries.noclients")));
        release.addClassName("steers");
        forms.addClassName("gap");
        byEntry = new Keyed<>(
                cards,
                EntryBoard.Row::id,
                row -> new EntryDeskCard(place, now(), row, merging),
                (card, row) -> card.show(now(), row));
        approval = new ApprovalBar(place);
        shortlist = new ShortBar(place, "entries.short");
        add(total, toLook, asides, approval, shortlist, noClients, release, atTables, forms);
        if (drawing != null) {
            add(drawing);
        }
        add(merging, sieve, cards);
    }

    /** The list alone. */
    public static Panel of(Place place) {
        return of(place, null, board -> {});
    }

    /** The list below a drawing, which hears each board. */
    public static Panel of(Place place, @Nullable Component drawing, Consumer<EntryBoard> picture) {
        var panel = new EntryDesk(place, drawing, picture);
        return new Panel(
                panel,
                List.of(
                        new Feed<>(place.activity().board(), place.audience(), EntryBoard.class, panel::show),
                        new Feed<>(
                                Topic.of("stage", place.scope().evening()),
                                place.audience(),
                                StageRecord.class,
                                panel::stage)));
    }

    /** The groups to type in for; the form is made once and follows their names. */
    private void stage(StageRecord stage) {
        groups = stage.groups();
        typing();
    }

    private void typing() {
        if (board != null && groups != null && typing.getChildren().findAny().isEmpty()) {
            typing.add(TypingForm.of(place, board.shape(), groups));
        }
        if (groups != null) {
            TypeIn.follow(typing, groups);
        }
    }

    private void show(EntryBoard fresh) {
        var first = board == null;
        board = fresh;
        if (first) {
            tables = new TableDesk(place, fresh);
            atTables.add(tables);
            forms.add(fold(Icon.PLUS, "entries.add.title", EntryForms.add(place, fresh.shape())));
            forms.add(typing);
            if (fresh.shape().has(Trait.STAFF_ONLY_UNTIL_RELEASED)) {
                release.add(releaseForm());
            }
        }
        approval.show(fresh.approvedOnly(), fresh.toRead());
        if (tables != null) {
            tables.show(fresh);
        }
        shortlist.show(fresh.shortlisted(), fresh.shortOnly());
        typing();
        picture.accept(fresh);
        var removed = fresh.rows().size() - fresh.total();
        var words = Words.say("entries.total", Map.of("n", fresh.total()));
        if (fresh.clients() > 0) {
            words += " " + Words.say("entries.clients", Map.of("n", fresh.clients()));
        }
        words += removed == 0 ? "" : " · " + Words.say("entries.removedTotal", Map.of("n", removed));
        Html.text(total, words);
        toLook.show(fresh.rows().stream().map(EntryBoard.Row::hidden));
        asides.show(fresh.rows().stream().flatMap(row -> row.worries().stream()).map(EntryBoard.Worry::hidden));
        Html.hide(noClients, fresh.clients() > 0 || fresh.total() == 0);
        Html.hide(release, fresh.released());
        Html.hide(forms, fresh.phase().isOver());
        sieve.show(fresh);
        merging.show(fresh);
        showCards();
    }

    private void showCards() {
        byEntry.show(Stream.concat(
                        now().shortFirst(sieve.of(now(), now().atHand())).stream(),
                        now().rows().stream()
                                .filter(row -> !now().atHand().contains(row))
                                .sorted(MENDED_FIRST))
                .toList());
    }

    private RbForm releaseForm() {
        var command = place.activity().kind() + ".release";
        return RbForm.of(command, place.seat())
                .key(command + ":" + place.activity().id())
                .hidden("activity", place.activity().id().toString())
                .submit(Words.say("entries.release"));
    }

    private static HtmlContainer fold(Icon icon, String key, Component content) {
        return Html.fold("more", Html.summary("", icon.create(), new Span(Words.say(key))), new Div(content));
    }

    private EntryBoard now() {
        return java.util.Objects.requireNonNull(board);
    }
}
