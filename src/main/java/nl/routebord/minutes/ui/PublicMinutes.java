package nl.routebord.minutes.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.minutes.MinutesBoard;
import nl.routebord.shell.Icon;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.PublicRoom;
import org.springframework.stereotype.Component;

/** Verslagen for everybody: from the reactions on, without names. */
@Component
class PublicMinutes implements PublicRoom {

    private static final int ORDER = 40;

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
    public Panel page(TrajectView traject) {
        var list = new MinutesList("minutes.public.none", id -> new MinutesCard(id, null, false));
        var page = new Div(Parts.head("minutes.public.lead"), Parts.panel("minutes.list", list));
        page.addClassName("gap");
        return new Panel(
                page,
                List.of(new Feed<>(
                        MinutesBoard.topic(traject.id()),
                        Audience.HALL,
                        MinutesBoard.class,
                        board -> list.show(board.minutes()))));
    }
}
