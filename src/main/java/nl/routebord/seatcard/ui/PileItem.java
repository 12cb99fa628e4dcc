package nl.routebord.seatcard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.seatcard.ElectorateBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Keyed;
import org.jspecify.annotations.Nullable;

/** One pile: its counts, the sheet to print, and its cards when they are unfolded. */
final class PileItem extends ListItem {

    private final WorkshopView workshop;
    private final H3 name = new H3();
    private final Paragraph counts = new Paragraph();
    private final NativeButton unfold = new NativeButton();
    private final UnorderedList list = new UnorderedList();
    private final Keyed<ElectorateBoard.Line, CardItem> items;
    private @Nullable Anchor print;
    private List<ElectorateBoard.Line> cards = List.of();
    private boolean open;

    PileItem(WorkshopView workshop) {
        this.workshop = workshop;
        addClassNames("card", "pile");
        counts.addClassName("soft");
        list.addClassName("seat-cards");
        unfold.addClassNames("act", "quiet");
        unfold.addClickListener(click -> {
            open = !open;
            unfolded();
        });
        items = new Keyed<>(
                list, ElectorateBoard.Line::number, card -> new CardItem(workshop, card.number()), CardItem::show);
        var acts = new Div(unfold);
        acts.addClassName("row");
        add(name, counts, acts, list);
    }

    void show(ElectorateBoard.PileCount pile, List<ElectorateBoard.Line> lines) {
        cards = lines;
        var title = pile.pile().name();
        Html.text(name, title.isEmpty() ? Words.say("seatcard.pile.none") : title);
        Html.text(
                counts,
                Words.say(
                        "seatcard.pile.counts",
                        Map.of("unused", pile.unused(), "used", pile.used(), "revoked", pile.revoked())));
        if (print == null) {
            print = Print.link(workshop, "?stapel=" + lines.getFirst().number().value());
            unfold.getParent().orElseThrow().getElement().insertChild(0, print.getElement());
        }
        print.setVisible(pile.unused() > 0);
        Html.text(print, Words.say("seatcard.print.pile", Map.of("n", pile.unused())));
        unfolded();
    }

    private void unfolded() {
        Html.text(unfold, Words.say(open ? "seatcard.pile.fold" : "seatcard.pile.unfold"));
        unfold.getElement().setAttribute("aria-expanded", String.valueOf(open));
        items.show(open ? cards : List.of());
    }
}
