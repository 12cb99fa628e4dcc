package nl.routebord.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.routebord.evaluation.EvaluationBoard;
import nl.routebord.evaluation.WorriesLeft;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.Topic;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Icon;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.WorkplaceRoom;
import org.springframework.stereotype.Component;

/** Terugkijken at the workplace: what is due, all points over time, and the concerns of which a point can be made. */
@Component
class EvaluationRoom implements WorkplaceRoom {

    private static final int ORDER = 50;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String path() {
        return "evaluatie";
    }

    @Override
    public Icon icon() {
        return Icon.EYE;
    }

    @Override
    public String label() {
        return "evaluation.title";
    }

    @Override
    public Panel page(Scope staff, TrajectView traject) {
        var seat = traject.deskSeat();
        var due = new DueList();
        var picture = new TimePanel();
        var points = new PointList(seat, true);
        var worries = new WorryList(seat);
        var make = new MakePoint(seat);
        var left = new Div(Pieces.panel("evaluation.list", points));
        var right = new Div(Pieces.panel("evaluation.worries", worries), Pieces.panel("evaluation.make", make));
        left.addClassName("gap");
        right.addClassName("gap");
        var columns = new Div(left, right);
        columns.addClassName("two-one");
        var page = new Div(
                Pieces.head("evaluation.title", "evaluation.lead"),
                Pieces.panel("evaluation.due", due),
                Pieces.panel("evaluation.picture", picture),
                columns);
        page.addClassName("gap");
        return new Panel(
                page,
                List.of(
                        new Feed<>(
                                EvaluationBoard.topic(traject.id()), Audience.STAFF, EvaluationBoard.class, board -> {
                                    due.show(board.due());
                                    picture.show(board);
                                    points.show(board.points());
                                }),
                        new Feed<>(
                                Topic.of(WorriesLeft.TOPIC, traject.id()),
                                Audience.STAFF,
                                WorriesLeft.Left.class,
                                now -> {
                                    worries.show(now.worries());
                                    make.groups(now.groups());
                                    points.groups(now.groups());
                                })));
    }
}
