package nl.routebord.evaluation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.routebord.evaluation.DuePoints;
import nl.routebord.evaluation.EvaluationBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.TrajectBlock;
import org.springframework.stereotype.Component;

/** On the first page of the workplace: what is due comes up by itself, with the way to where one looks back. */
@Component
class DueBlock implements TrajectBlock {

    private static final int ORDER = 50;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Panel block(Scope staff, TrajectView traject) {
        var due = new DueList();
        var way = new Anchor(traject.workplace() + "/evaluatie");
        way.add(Icon.EYE.create(), new Span(Words.say("evaluation.due.way")));
        way.addClassName("act");
        return new Panel(
                Pieces.panel("evaluation.due", due, way),
                List.of(new Feed<>(
                        DuePoints.topic(traject.id()),
                        Audience.STAFF,
                        EvaluationBoard.class,
                        board -> due.show(board.due()))));
    }
}
