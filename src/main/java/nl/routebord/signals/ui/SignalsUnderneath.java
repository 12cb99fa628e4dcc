package nl.routebord.signals.ui;

import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.signals.MyQuestions;
import nl.routebord.signals.MySignals;
import nl.routebord.signals.QuestionBoard;
import nl.routebord.signals.Questions;
import nl.routebord.signals.Signals;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.Underneath;
import org.springframework.stereotype.Component;

/** Brings the signals below the activity of a phone, and the questions to its help page. */
@Component
class SignalsUnderneath implements Underneath {

    @Override
    public Panel below(Place place, WorkshopView workshop) {
        var panel = new SignalPanel(place, "/m/" + workshop.code() + "/hulp");
        var mine =
                Signals.mine(workshop.id(), place.activity().id(), place.scope().speaker());
        var asked = Questions.mine(workshop.id(), place.scope().speaker());
        return new Panel(
                panel,
                List.of(
                        new Feed<>(mine, Audience.HALL, MySignals.class, panel::show),
                        new Feed<>(asked, Audience.HALL, MyQuestions.class, panel::show)));
    }

    @Override
    public Panel help(Scope scope, WorkshopView workshop) {
        var list = new QuestionList(workshop.guestSeat());
        return new Panel(
                list,
                List.of(
                        new Feed<>(Questions.board(workshop.id()), Audience.HALL, QuestionBoard.class, list::show),
                        new Feed<>(
                                Questions.mine(workshop.id(), scope.speaker()),
                                Audience.HALL,
                                MyQuestions.class,
                                list::show)));
    }
}
