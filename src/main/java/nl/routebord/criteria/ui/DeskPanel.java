package nl.routebord.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.live.Feed;
import nl.routebord.live.Topic;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.ui.spi.ApprovalBar;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.LookAgain;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.ShortBar;
import nl.routebord.workshop.ui.spi.TypeIn;
import org.jspecify.annotations.Nullable;

/** On the desk: every point as a card, the newest first, those taken off at the end; and two texts that wait for a choice. */
final class DeskPanel extends Div {

    /** What waits for a second look comes before what is done with. */
    private static final Comparator<CriteriaBoard.Item> MENDED_FIRST =
            Comparator.comparing(item -> item.hidden() == null || !item.hidden().mended());

    private final News news = new News();
    private final Paragraph total = Html.paragraph("soft");
    private final LookAgain toLook = new LookAgain();
    private final LookAgain asides = new LookAgain(true);
    private final ApprovalBar approval;
    private final ShortBar shortlist;
    private final transient Place place;
    private final Div typing = new Div();
    private final Div clashes = new Div();
    private final UnorderedList cards = new UnorderedList();
    private final transient Keyed<CriteriaBoard.Item, DeskCard> byItem;
    private final transient Keyed<CriteriaBoard.Rival, Clash> byRival;
    private final Joining joining;
    private List<CriteriaBoard.Item> shown = List.of();
    private Set<UUID> clashing = Set.of();
    private transient @Nullable CriteriaBoard board;

    private DeskPanel(Place place) {
        this.place = place;
        addClassNames("criteria-panel", "gap");
        clashes.addClassName("gap");
        cards.addClassName("cards");
        joining = new Joining(place.seat(), this::showCards);
        byItem = new Keyed<>(
                cards,
                CriteriaBoard.Item::id,
                item -> new DeskCard(place.seat(), item.id(), joining),
                (card, item) ->
                        card.show(Objects.requireNonNull(board), item, clashing.contains(item.id()), joining.first()));
        approval = new ApprovalBar(place);
        shortlist = new ShortBar(place, "criteria.short");
        byRival = new Keyed<>(
                clashes, CriteriaBoard.Rival::id, rival -> new Clash(2, place.seat(), rival, false), Clash::show);
        var propose = Html.fold(
                "more",
                Html.summary("", Icon.PLUS.create(), new Span(Words.say("criteria.propose.desk"))),
                new Div(Forms.propose(place)));
        add(news, total, toLook, asides, approval, shortlist, clashes, joining, propose, typing, cards);
    }

    static Panel of(Place place) {
        var panel = new DeskPanel(place);
        return new Panel(
                panel,
                List.of(
                        new Feed<>(place.activity().board(), place.audience(), CriteriaBoard.class, panel::show),
                        new Feed<>(
                                Topic.of("stage", place.scope().evening()),
                                place.audience(),
                                StageRecord.class,
                                panel::stage)));
    }

    /** The groups to type in for; the form is made once and follows their names. */
    private void stage(StageRecord stage) {
        if (typing.getComponentCount() == 0) {
            typing.add(Forms.typeIn(place, stage.groups()));
        }
        TypeIn.follow(typing, stage.groups());
    }

    private void show(CriteriaBoard now) {
        board = now;
        news.hear(now, Sheet.of(now));
        var open = !now.phase().isOver();
        var standing = now.newest();
        var removed =
                now.items().stream().filter(item -> item.removed() != null).toList();
        var words = Words.say("criteria.total", Map.of("n", standing.size(), "worries", now.worries()))
                + " · "
                + Words.say("workshop.clients", Map.of("n", now.clients()));
        Html.text(
                total,
                removed.isEmpty()
                        ? words
                        : words + " · " + Words.say("criteria.removedTotal", Map.of("n", removed.size())));
        clashing = now.rivals().stream().map(CriteriaBoard.Rival::item).collect(Collectors.toSet());
        news.hear(now.rivals());
        byRival.show(now.rivals());
        Html.hide(clashes, now.rivals().isEmpty() || !open);
        joining.show(now, open);
        Html.hide(typing, !open);
        shortlist.show(now.shortlisted(), now.shortOnly());
        toLook.show(now.items().stream().map(CriteriaBoard.Item::hidden));
        asides.show(
                now.items().stream().flatMap(item -> item.worries().stream()).map(CriteriaBoard.Worry::hidden));
        approval.show(now.approvedOnly(), now.toRead());
        var atHand = now.atHand();
        shown = Stream.concat(
                        atHand.stream(),
                        removed.stream().filter(item -> !atHand.contains(item)).sorted(MENDED_FIRST))
                .toList();
        showCards();
    }

    private void showCards() {
        byItem.show(shown);
    }
}
