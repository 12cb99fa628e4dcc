package nl.routebord.retention.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.routebord.retention.House;
import nl.routebord.shell.Dates;
import nl.routebord.shell.HouseLinks;
import nl.routebord.shell.Words;

/** How far one can take part without seeing, hearing or pointing well: what was tested, what not, and whom to tell. */
@Route("toegankelijkheid")
@AnonymousAllowed
class AccessibleView extends HousePage {

    private static final long serialVersionUID = 1L;

    /** The day of this text; it changes with the text alone. */
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 29);

    private final transient House house;

    AccessibleView(House house) {
        this.house = house;
    }

    @Override
    String stem() {
        return "retention.accessible";
    }

    @Override
    String address() {
        return HouseLinks.ACCESSIBLE;
    }

    @Override
    List<Part> parts() {
        var contact = house.accessibility();
        return List.of(
                new Part(
                        "retention.accessible.status.title",
                        List.of(
                                Words.say("retention.accessible.status.text"),
                                Words.say("retention.accessible.status.not"),
                                Words.say("retention.accessible.date", Map.of("day", Dates.whole(WRITTEN))))),
                new Part(
                        "retention.accessible.tested.title",
                        List.of(
                                Words.say("retention.accessible.tested.screens"),
                                Words.say("retention.accessible.tested.keyboard"),
                                Words.say("retention.accessible.tested.size"),
                                Words.say("retention.accessible.tested.words"))),
                new Part(
                        "retention.accessible.barriers.title",
                        List.of(
                                Words.say("retention.accessible.barriers.reader"),
                                Words.say("retention.accessible.barriers.zoom"),
                                Words.say("retention.accessible.barriers.paper"),
                                Words.say("retention.accessible.barriers.hall"),
                                Words.say("retention.accessible.barriers.others"))),
                new Part(
                        "retention.accessible.contact.title",
                        List.of(
                                contact.isEmpty()
                                        ? Words.say("retention.accessible.contact.unnamed")
                                        : Words.say("retention.accessible.contact.named", Map.of("contact", contact)),
                                Words.say("retention.accessible.contact.room"))));
    }
}
