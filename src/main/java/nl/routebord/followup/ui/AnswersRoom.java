package nl.routebord.followup.ui;

import java.util.List;
import nl.routebord.followup.AnswersBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Icon;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.WorkplaceRoom;
import org.springframework.stereotype.Component;

/** The staff's page of answers. */
@Component
class AnswersRoom implements WorkplaceRoom {

    private static final int ORDER = 30;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String path() {
        return "antwoorden";
    }

    @Override
    public Icon icon() {
        return Icon.SPEECH;
    }

    @Override
    public String label() {
        return "followup.room.staff";
    }

    @Override
    public Panel page(Scope staff, TrajectView traject) {
        var page = new AnswersPage(traject.deskSeat());
        return new Panel(
                page,
                List.of(new Feed<>(AnswersBoard.topic(traject.id()), Audience.STAFF, AnswersBoard.class, page::show)));
    }
}
