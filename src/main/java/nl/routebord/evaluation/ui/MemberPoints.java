package nl.routebord.evaluation.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.routebord.evaluation.EvaluationBoard;
import nl.routebord.evaluation.State;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.MemberBlock;
import nl.routebord.workshop.ui.spi.Panel;
import org.springframework.stereotype.Component;

/**
 * At the home of a member of the sounding board: what is due first, and room to say how it goes. Away while there is no point.
 */
@Component
class MemberPoints implements MemberBlock {

    private static final int ORDER = 30;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Panel block(Scope member, String seat, TrajectView traject) {
        var points = new PointList(seat, false);
        var lead = new Paragraph(Words.say("evaluation.member.lead"));
        lead.addClassName("soft");
        var panel = Pieces.panel("evaluation.member", lead, points);
        Html.hide(panel, true);
        return new Panel(
                panel,
                List.of(new Feed<>(EvaluationBoard.topic(traject.id()), Audience.HALL, EvaluationBoard.class, board -> {
                    var open = board.points().stream()
                            .filter(point -> point.state() != State.DONE)
                            .toList();
                    Html.hide(panel, open.isEmpty());
                    points.show(open);
                })));
    }
}
