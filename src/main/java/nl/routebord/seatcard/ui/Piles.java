package nl.routebord.seatcard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.seatcard.ElectorateBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Keyed;

/** The cards there are, pile by pile; the cards of a pile stand below it once somebody asks for them. */
final class Piles extends Div {

    private final Paragraph none = new Paragraph(Words.say("seatcard.piles.none"));
    private final Anchor all;
    private final Keyed<ElectorateBoard.PileCount, PileItem> items;
    private List<ElectorateBoard.Line> cards = List.of();

    Piles(WorkshopView workshop) {
        addClassName("gap");
        none.addClassName("soft");
        all = Print.link(workshop, "");
        var list = new UnorderedList();
        list.addClassName("piles");
        items = new Keyed<>(list, ElectorateBoard.PileCount::pile, pile -> new PileItem(workshop), this::change);
        add(none, all, list);
    }

    void show(ElectorateBoard board) {
        cards = board.cards();
        none.setVisible(cards.isEmpty());
        var unused = board.piles().stream()
                .mapToInt(ElectorateBoard.PileCount::unused)
                .sum();
        all.setVisible(unused > 0 && board.piles().size() > 1);
        Html.text(all, Words.say("seatcard.print.all", Map.of("n", unused)));
        items.show(board.piles());
    }

    private void change(PileItem item, ElectorateBoard.PileCount pile) {
        item.show(
                pile,
                cards.stream().filter(card -> card.pile().equals(pile.pile())).toList());
    }
}
