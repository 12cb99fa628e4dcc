package nl.routebord.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routebord.followup.CardsBoard;
import nl.routebord.followup.QuestionCard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;

/** The question cards of a traject, those that wait for somebody first, and the form for a new one. */
final class CardsPage extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph none = new Paragraph(Words.say("vraag.none"));
    private final Paragraph late = Html.paragraph("note", "no");
    private final Span lateWords = new Span();
    private final transient Keyed<QuestionCard, CardItem> cards;

    CardsPage(String seat) {
        addClassName("gap");
        late.add(Icon.WARNING.create(), lateWords);
        Html.hide(late, true);
        var list = new Div();
        list.addClassName("gap");
        cards = new Keyed<>(list, QuestionCard::id, card -> new CardItem(seat, card.id()), (item, card) -> {});
        var columns = new Div(
                Pieces.panel("vraag.all", late, none, list),
                Pieces.panel("vraag.new", AskForm.of(seat).submit(Words.say("vraag.send"))));
        columns.addClassName("two-one");
        add(Pieces.head("vraag.page"), columns);
    }

    void show(CardsBoard now) {
        var overdue =
                now.cards().stream().filter(card -> card.isLate(now.today())).count();
        Html.text(lateWords, Words.say("vraag.late", Map.of("n", overdue)));
        Html.hide(late, overdue == 0);
        Html.hide(none, !now.cards().isEmpty());
        cards.show(now.cards());
        var byId = now.cards().stream().collect(Collectors.toMap(QuestionCard::id, card -> card));
        cards.each(item -> {
            var card = byId.get(item.card());
            if (card != null) {
                item.show(card, now);
            }
        });
    }
}
