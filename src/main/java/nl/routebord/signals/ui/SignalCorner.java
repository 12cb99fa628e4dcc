package nl.routebord.signals.ui;

import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.signals.QuestionBoard;
import nl.routebord.signals.Questions;
import nl.routebord.signals.SignalBoard;
import nl.routebord.signals.Signals;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Corner;
import nl.routebord.workshop.ui.spi.Panel;
import org.springframework.stereotype.Component;

/** At the side of the desk: how many are ready, need time or do not understand, and what people ask. */
@Component
class SignalCorner implements Corner {

    @Override
    public Panel corner(Scope scope, WorkshopView workshop) {
        var desk = new DeskSignals(workshop.deskSeat());
        return new Panel(
                desk,
                List.of(
                        new Feed<>(Signals.board(workshop.id()), Audience.STAFF, SignalBoard.class, desk::show),
                        new Feed<>(Questions.board(workshop.id()), Audience.STAFF, QuestionBoard.class, desk::show),
                        new Feed<>(workshop.stageTopic(), Audience.STAFF, StageRecord.class, desk::show)));
    }
}
