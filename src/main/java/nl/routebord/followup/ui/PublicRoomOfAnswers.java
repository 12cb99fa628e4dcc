package nl.routebord.followup.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.followup.AnswersBoard;
import nl.routebord.followup.PublicAnswers;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Icon;
import nl.routebord.workshop.ReadingBack;
import nl.routebord.workshop.Readings;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.Workshops;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.PublicRoom;
import org.springframework.stereotype.Component;

/**
 * Wat is er met uw inbreng gedaan? For everybody, without names. Who has a seat here, of an evening or by the code to go on with,
 * sees their own things too; nobody else does.
 */
@Component
class PublicRoomOfAnswers implements PublicRoom {

    /** The last part of the address. */
    static final String PATH = "inbreng";

    private static final int ORDER = 20;

    private final Hosting hosting;
    private final Workshops workshops;
    private final Readings readings;

    PublicRoomOfAnswers(Hosting hosting, Workshops workshops, Readings readings) {
        this.readings = readings;
        this.hosting = hosting;
        this.workshops = workshops;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Icon icon() {
        return Icon.SPEECH;
    }

    @Override
    public String label() {
        return "followup.room.public";
    }

    @Override
    public Panel page(TrajectView traject) {
        var told = new ToldPage();
        var page = new Div(Pieces.head("followup.public"));
        page.addClassNames("answers-public", "gap");
        var feeds = new ArrayList<Feed<?>>();
        feeds.add(new Feed<>(AnswersBoard.topic(traject.id()), Audience.HALL, PublicAnswers.class, told::show));
        var reader = reader(traject);
        if (reader.isPresent()) {
            var own = new OwnWords(
                    traject,
                    reader.get().seat,
                    hosting.scope(ReadingBack.seat(traject)).isPresent());
            page.add(own, told);
            feeds.addAll(own.feeds(reader.get().scope, reader.get().right));
        } else {
            page.add(told, Pieces.panel("followup.code.title", OwnWords.code(traject)));
        }
        return new Panel(page, feeds);
    }

    /** Whose words a browser may show, and by which right. */
    private record Reader(String seat, Scope scope, UUID right) {}

    /** Whose words this browser may show besides everybody's: a guest of an evening of this traject. */
    private Optional<Reader> reader(TrajectView traject) {
        return Stream.concat(
                        Stream.of(ReadingBack.seat(traject)),
                        workshops.of(traject.id()).stream().map(WorkshopView::guestSeat))
                .flatMap(seat -> reader(seat).stream())
                .filter(one ->
                        one.scope.role() == Role.GUEST && one.scope.traject().equals(traject.id()))
                .findFirst();
    }

    private Optional<Reader> reader(String seat) {
        return hosting.scope(seat)
                .flatMap(scope ->
                        hosting.secret(seat).flatMap(readings::right).map(right -> new Reader(seat, scope, right)));
    }
}
