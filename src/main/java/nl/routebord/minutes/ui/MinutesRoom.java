package nl.routebord.minutes.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.minutes.MinutesBoard;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Icon;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.WorkplaceRoom;
import org.springframework.stereotype.Component;

/** Verslagen at the workplace: the evenings that have none yet, and all minutes with what can be done about them. */
@Component
class MinutesRoom implements WorkplaceRoom {

    private static final int ORDER = 60;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String path() {
        return "verslagen";
    }

    @Override
    public Icon icon() {
        return Icon.PAPER;
    }

    @Override
    public String label() {
        return "minutes.title";
    }

    @Override
    public Panel page(Scope staff, TrajectView traject) {
        var seat = traject.deskSeat();
        var without = new WithoutMinutes(seat);
        var list = new MinutesList("minutes.none", id -> new MinutesCard(id, seat, true));
        var page = new Div(
                Parts.head("minutes.lead"), Parts.panel("minutes.without", without), Parts.panel("minutes.list", list));
        page.addClassName("gap");
        return new Panel(
                page,
                List.of(new Feed<>(MinutesBoard.topic(traject.id()), Audience.STAFF, MinutesBoard.class, board -> {
                    without.show(board.without());
                    list.show(board.minutes());
                })));
    }
}
