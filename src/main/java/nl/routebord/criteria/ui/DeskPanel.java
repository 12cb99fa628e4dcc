package nl.routebord.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.live.Feed;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;

/** On the desk: every point as a card, the newest first, those taken off at the end; and two texts that wait for a choice. */
final class DeskPanel extends Div {

    private final News news = new News();
    private final Paragraph total = Html.paragraph("soft");
    private final Div clashes = new Div();
    private final UnorderedList cards = new UnorderedList();
    private final transient Keyed<CriteriaBoard.Item, DeskCard> byItem;
    private final transient Keyed<CriteriaBoard.Rival, Clash> byRival;
    private final Joining joining;
    private List<CriteriaBoard.Item> shown = List.of();
    private Set<UUID> clashing = Set.of();
    private boolean open;

    private DeskPanel(Place place) {
        addClassNames("criteria-panel", "gap");
        clashes.addClassName("gap");
        cards.addClassName("cards");
        joining = new Joining(place.seat(), this::showCards);
        byItem = new Keyed<>(
                cards,
                CriteriaBoard.Item::id,
                item -> new DeskCard(place.seat(), item.id(), joining),
                (card, item) -> card.show(item, open, clashing.contains(item.id()), joining.first()));
        byRival = new Keyed<>(
                clashes, CriteriaBoard.Rival::id, rival -> new Clash(2, place.seat(), rival, false), Clash::show);
        var propose = Html.fold(
                "more",
                Html.summary("", Icon.PENCIL.create(), new Span(Words.say("criteria.propose.desk"))),
                new Div(Forms.propose(place)));
        add(news, total, clashes, joining, propose, cards);
    }

    static Panel of(Place place) {
        var panel = new DeskPanel(place);
        return new Panel(
                panel,
                List.of(new Feed<>(place.activity().board(), place.audience(), CriteriaBoard.class, panel::show)));
    }

    private void show(CriteriaBoard board) {
        news.hear(board);
        open = !board.phase().isOver();
        var standing = board.newest();
        var removed =
                board.items().stream().filter(item -> item.removed() != null).toList();
        var words = Words.say("criteria.total", Map.of("n", standing.size(), "worries", board.worries()))
                + " · "
                + Words.say("workshop.clients", Map.of("n", board.clients()));
        total.setText(
                removed.isEmpty()
                        ? words
                        : words + " · " + Words.say("criteria.removedTotal", Map.of("n", removed.size())));
        clashing = board.rivals().stream().map(CriteriaBoard.Rival::item).collect(Collectors.toSet());
        news.hear(board.rivals());
        byRival.show(board.rivals());
        Html.hide(clashes, board.rivals().isEmpty() || !open);
        joining.show(board, open);
        shown = Stream.concat(standing.stream(), removed.stream()).toList();
        showCards();
    }

    private void showCards() {
        byItem.show(shown);
    }
}
