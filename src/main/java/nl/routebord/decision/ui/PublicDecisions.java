package nl.routebord.decision.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.routebord.decision.DecisionBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shell.Icon;
import nl.routebord.trail.Decisions;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.PublicRoom;
import org.springframework.stereotype.Component;

/** Besluiten for everybody: what was decided and why, what it rests on, what spoke against it, and what is still to come. */
@Component
class PublicDecisions implements PublicRoom {

    private static final int ORDER = 30;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String path() {
        return "besluiten";
    }

    @Override
    public Icon icon() {
        return Icon.CHECK;
    }

    @Override
    public String label() {
        return "decision.public.title";
    }

    @Override
    public Panel page(TrajectView traject) {
        var calendar = new CalendarPanel(null);
        var list = new DecisionList(null);
        var page = new Div(
                Facts.head("decision.public.title", "decision.public.lead"),
                Facts.panel("decision.list", list),
                Facts.panel("decision.calendar", calendar));
        page.addClassName("gap");
        return new Panel(
                page, List.of(new Feed<>(Decisions.topic(traject.id()), Audience.HALL, DecisionBoard.class, board -> {
                    list.show(board.decisions());
                    calendar.show(board);
                })));
    }
}
