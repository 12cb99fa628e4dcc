package nl.routebord.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.routebord.evaluation.EvaluationBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;

/** All points, what is due first, with the numbers of the picture. */
final class PointList extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph none = new Paragraph(Words.say("evaluation.list.none"));
    private final transient Keyed<EvaluationBoard.Point, PointCard> cards;
    private List<String> groups = List.of();

    /** {@code staff} may also change and finish. */
    PointList(String seat, boolean staff) {
        var list = new OrderedList();
        list.addClassName("points-list");
        cards = new Keyed<>(
                list,
                EvaluationBoard.Point::id,
                point -> {
                    var card = new PointCard(seat, point.id(), staff);
                    card.groups(groups);
                    return card;
                },
                PointCard::show);
        add(none, list);
    }

    void show(List<EvaluationBoard.Point> points) {
        Html.hide(none, !points.isEmpty());
        cards.show(points);
    }

    void groups(List<String> now) {
        groups = now;
        cards.each(card -> card.groups(now));
    }
}
