package nl.routebord.criteria.ui;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.criteria.CriteriaMine;
import nl.routebord.live.Feed;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.ui.spi.HiddenAsides;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Pages;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.Slice;
import org.jspecify.annotations.Nullable;

/**
 * For who speaks, on a phone or at home: the points (own first, then the newest) a page at a time, and a form for a new one. A frame changes texts and attributes only; no form is ever made again.
 */
final class PhonePanel extends Div {

    private final Paragraph total = Html.paragraph("soft");
    private final News news = new News();
    private final Span noteWords = new Span();
    private final Paragraph note = Html.paragraph("note");
    private final ShortNote shortNote = new ShortNote(this::anew);
    private final UnorderedList cards = new UnorderedList();
    private final Anchor add = new Anchor();
    private final Section propose = new Section();
    private final Gone gone;
    private final HiddenAsides asides;
    private final transient Slice slice = new Slice();
    private final transient Pages pages = new Pages(slice, this::showCards);
    private final transient Keyed<CriteriaBoard.Item, Card> byItem;
    private transient @Nullable CriteriaBoard board;
    private transient @Nullable CriteriaMine mine;
    private transient @Nullable Sheet sheet;
    private transient Set<UUID> own = Set.of();
    private transient @Nullable Head head;
    private transient @Nullable Drawn drawn;

    /** What the cards were last drawn from. */
    private record Drawn(Sheet sheet, CriteriaMine mine, Head head, List<UUID> shown) {}

    /** What stands above the points. Of a hundred records of a busy board few say anything new here. */
    private record Head(Phase phase, boolean counted, int points, int worries, int clients) {}

    private PhonePanel(Place place, int level) {
        addClassNames("criteria-panel", "gap");
        note.add(Icon.LOCK.create(), noteWords);
        cards.addClassName("criteria");
        gone = new Gone(level, place);
        asides = new HiddenAsides(place.seat());
        var proposeId = "erbij-" + place.activity().id();
        propose.addClassName("propose");
        propose.setId(proposeId);
        propose.add(Html.heading(level, Words.say("criteria.propose.title")), Forms.propose(place));
        add.setHref("#" + proposeId);
        add.setRouterIgnore(true);
        add.addClassNames("act", "wide");
        add.add(Icon.PLUS.create(), new Span(Words.say("criteria.add")));
        var worry = Forms.worryMold(place);
        byItem = new Keyed<>(
                cards, CriteriaBoard.Item::id, item -> new Card(level, place, item.id(), worry), this::fill);
        add(news, total, note, asides, add, shortNote, pages.above(), cards, pages.below(), gone, propose, worry);
    }

    static Panel phone(Place place) {
        var panel = new PhonePanel(place, 2);
        var explanation = Stored.text(new Paragraph(place.activity().explanation()));
        explanation.addClassName("soft");
        var head = new Div(Stored.text(new H1(place.activity().name())), explanation);
        head.addClassName("head");
        panel.addComponentAsFirst(head);
        return panel(place, panel);
    }

    /** At home the heading stands above the panel already. */
    static Panel member(Place place) {
        return panel(place, new PhonePanel(place, 3));
    }

    private static Panel panel(Place place, PhonePanel panel) {
        var activity = place.activity();
        var own = activity.mine(place.scope().speaker());
        return new Panel(
                panel,
                List.of(
                        new Feed<>(activity.board(), place.audience(), CriteriaBoard.class, panel::show),
                        new Feed<>(own, place.audience(), CriteriaMine.class, panel::show)));
    }

    private void show(CriteriaBoard now) {
        board = now;
        sheet = Sheet.of(now);
        news.hear(now, sheet);
        var next = new Head(now.phase(), now.counted(), sheet.order().size(), sheet.worries(), now.clients());
        if (!next.equals(head)) {
            show(next);
            head = next;
        }
        follow();
    }

    private void show(Head now) {
        Html.text(
                total,
                Words.say("criteria.total", Map.of("n", now.points(), "worries", now.worries()))
                        + " · "
                        + Words.say("workshop.clients", Map.of("n", now.clients())));
        Html.text(
                noteWords,
                Words.say(now.phase() == Phase.PREPARED ? "criteria.note.prepared" : "criteria.note.closed"));
        var open = now.phase().takesVoices();
        Html.hide(note, open);
        Html.hide(add, !open);
        Html.hide(propose, !open);
    }

    private void show(CriteriaMine now) {
        if (mine != null && now.own().size() < mine.own().size()) {
            news.withdrew();
        }
        mine = now;
        own = now.own().stream().map(CriteriaMine.Own::id).collect(Collectors.toUnmodifiableSet());
        news.hear(now.rivals());
        follow();
    }

    /** Own points stand first, so nothing is drawn before both records are there. */
    private void follow() {
        if (board == null || mine == null || sheet == null) {
            return;
        }
        gone.show(mine, board.phase().takesVoices());
        asides.show(mine.asides(), board.phase().takesVoices());
        shortNote.show(board);
        slice.follow(order(sheet), own);
        showCards();
    }

    /** Somebody asked for the other points, or for the short list again. */
    private void anew() {
        if (sheet != null && mine != null) {
            slice.anew(order(sheet));
            showCards();
        }
    }

    private List<UUID> order(Sheet sheet) {
        if (own.isEmpty() && !shortNote.leavesOut()) {
            return sheet.order();
        }
        var newest = sheet.newest().stream()
                .filter(item -> !shortNote.leavesOut() || item.shortlisted() || own.contains(item.id()))
                .map(CriteriaBoard.Item::id)
                .toList();
        return Stream.concat(
                        newest.stream().filter(own::contains), newest.stream().filter(item -> !own.contains(item)))
                .toList();
    }

    /** Mostly one point of many has changed a little, and the cards are the same and stand where they stood. */
    private void showCards() {
        if (sheet == null || mine == null || head == null) {
            return;
        }
        var now = sheet;
        var before = drawn;
        if (before != null && before.mine == mine && before.head == head && before.shown == slice.shown()) {
            now.changedSince(before.sheet).forEach(byItem::change);
        } else {
            byItem.show(slice.shown().stream().map(now.items()::get).toList());
        }
        // Last: what failed is drawn anew with the same record.
        drawn = new Drawn(now, mine, head, slice.shown());
        pages.show();
    }

    private void fill(Card card, CriteriaBoard.Item item) {
        if (board != null && mine != null) {
            card.show(board, item, mine);
        }
    }
}
