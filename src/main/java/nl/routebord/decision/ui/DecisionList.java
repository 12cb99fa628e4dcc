package nl.routebord.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.routebord.decision.DecisionBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;
import org.jspecify.annotations.Nullable;

/** What was decided, the newest first. */
final class DecisionList extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph none = new Paragraph(Words.say("decision.list.none"));
    private final transient Keyed<DecisionBoard.Row, DecisionCard> cards;
    private List<String> takers = List.of();

    /** {@code seat} is the workplace's; null for who only reads. */
    DecisionList(@Nullable String seat) {
        var list = new UnorderedList();
        list.addClassName("decisions");
        cards = new Keyed<>(
                list,
                DecisionBoard.Row::id,
                row -> {
                    var card = new DecisionCard(seat, row.id());
                    card.takers(takers);
                    return card;
                },
                DecisionCard::show);
        add(none, list);
    }

    void show(List<DecisionBoard.Row> decisions) {
        Html.hide(none, !decisions.isEmpty());
        cards.show(decisions);
    }

    void takers(List<String> now) {
        takers = now;
        cards.each(card -> card.takers(now));
    }
}
