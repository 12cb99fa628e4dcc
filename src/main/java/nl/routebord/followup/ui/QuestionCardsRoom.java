package nl.routebord.followup.ui;

import java.util.List;
import nl.routebord.followup.CardsBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Icon;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.WorkplaceRoom;
import org.springframework.stereotype.Component;

/** The staff's page of question cards: who of the municipality wants to ask people something, and how far that is. */
@Component
class QuestionCardsRoom implements WorkplaceRoom {

    private static final int ORDER = 35;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String path() {
        return "vragen";
    }

    @Override
    public Icon icon() {
        return Icon.HELP;
    }

    @Override
    public String label() {
        return "vraag.room";
    }

    @Override
    public Panel page(Scope staff, TrajectView traject) {
        var page = new CardsPage(traject.deskSeat());
        return new Panel(
                page,
                List.of(new Feed<>(CardsBoard.topic(traject.id()), Audience.STAFF, CardsBoard.class, page::show)));
    }
}
