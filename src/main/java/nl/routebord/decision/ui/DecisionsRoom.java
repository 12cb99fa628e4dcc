package nl.routebord.decision.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.routebord.decision.Choices;
import nl.routebord.decision.DecisionBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Icon;
import nl.routebord.trail.Decisions;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.WorkplaceRoom;
import org.springframework.stereotype.Component;

/** Besluiten at the workplace: the calendar as a picture, what was decided, and the forms to keep both. */
@Component
class DecisionsRoom implements WorkplaceRoom {

    private static final int ORDER = 40;

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
        return "decision.title";
    }

    @Override
    public Panel page(Scope staff, TrajectView traject) {
        var seat = traject.deskSeat();
        var forms = new DecisionForms(seat);
        var calendar = new CalendarPanel(seat);
        var list = new DecisionList(seat);
        var left = new Div(Facts.panel("decision.list", list));
        var right = new Div(forms.make(), forms.rest());
        left.addClassName("gap");
        right.addClassName("gap");
        var columns = new Div(left, right);
        columns.addClassName("two-one");
        var page = new Div(
                Facts.head("decision.title", "decision.lead"), Facts.panel("decision.calendar", calendar), columns);
        page.addClassName("gap");
        return new Panel(
                page,
                List.of(
                        new Feed<>(Decisions.topic(traject.id()), Audience.STAFF, DecisionBoard.class, board -> {
                            list.show(board.decisions());
                            calendar.show(board);
                            forms.decisions(board.decisions());
                        }),
                        new Feed<>(Choices.topic(traject.id()), Audience.STAFF, Choices.class, choices -> {
                            forms.choices(choices);
                            list.takers(choices.takers());
                            calendar.takers(choices.takers());
                        })));
    }
}
