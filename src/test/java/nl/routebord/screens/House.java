package nl.routebord.screens;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.browserless.internal.MockVaadinKt;
import com.vaadin.flow.server.VaadinService;
import java.util.EventObject;
import java.util.List;
import java.util.Map;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import nl.routebord.soundingboard.Homes;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.mockito.MockedStatic;
import org.mockito.Mockito;
import org.mockito.stubbing.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An evening with its screens. Each screen is a browser of its own; commands go in as an outbox delivers them. */
@ServiceTest
@Tag("browserless")
@SuppressWarnings("NullAway.Init")
abstract class House {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Credentials credentials;

    @Autowired
    Homes homes;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    Cast cast;

    BrowserlessApplicationContext browsers;
    Cast.Evening evening;

    /** browserless-test 1.1.1 looks for listeners in fields that Flow 25.3 no longer has; this tells them by the event bus. */
    private static final Answer<Object> BY_THE_EVENT_BUS =
            call -> switch (call.getMethod().getName()) {
                case "fireSessionInitListeners", "fireServiceDestroyListeners" -> {
                    call.<VaadinService>getArgument(0).getEventBus().fireEvent(call.<EventObject>getArgument(1));
                    yield null;
                }
                default -> call.callRealMethod();
            };

    private MockedStatic<MockVaadinKt> bridge;

    @BeforeEach
    void doorsOpen() {
        bridge = Mockito.mockStatic(MockVaadinKt.class, BY_THE_EVENT_BUS);
        browsers = SpringBrowserlessApplicationContext.create(context, "nl.routebord");
        evening = cast.evening();
    }

    @AfterEach
    void doorsClose() {
        browsers.close();
        bridge.close();
    }

    Tab phone(Scope who) {
        return tab("m/" + evening.workshop().code(), guest(who));
    }

    Tab hall() {
        return tab("scherm/" + evening.workshop().handle(), hallSeat());
    }

    Tab desk() {
        return tab("regie/" + evening.workshop().handle(), deskSeat());
    }

    /** A page of the workplace of this evening's traject; empty for the first one. */
    Tab workplace(String room) {
        var traject = cast.traject(evening);
        return tab(
                "werkplek/" + traject.handle() + (room.isEmpty() ? "" : "/" + room),
                seat(traject.deskSeat(), Purpose.FACILITATOR, cast.staff(evening)));
    }

    /** A public page of this evening's traject, in a browser without any seat. */
    Tab everybody(String room) {
        return tab("traject/" + cast.traject(evening).handle() + (room.isEmpty() ? "" : "/" + room), Map.of());
    }

    /** A device of the member that is in. */
    Tab home(Scope member) {
        return home(homes.device(member));
    }

    /** What a browser shows that followed the link of a member, with the secret it got for it. */
    Tab home(Homes.Browser browser) {
        return tab("klankbord/" + browser.handle(), Map.of(browser.seat(), browser.secret()));
    }

    /** A new browser with these seats, and this address in its only tab. */
    Tab tab(String address, Map<String, String> seats) {
        return Tab.open(browsers.newUser().newWindow(), address, seats);
    }

    Map<String, String> guest(Scope who) {
        return seat(evening.workshop().guestSeat(), Purpose.GUEST, who);
    }

    Map<String, String> deskSeat() {
        return seat(evening.workshop().deskSeat(), Purpose.FACILITATOR, evening.marloes());
    }

    Map<String, String> hallSeat() {
        var workshop = evening.workshop();
        return Map.of(
                workshop.hallSeat(),
                credentials.issue(
                        workshop.hallSeat(), Purpose.HALL, workshop.id().value(), null));
    }

    Map<String, String> seat(String name, Purpose purpose, Scope who) {
        return Map.of(name, credentials.issue(name, purpose, who.speaker().value(), null));
    }

    nl.routebord.road.Answer send(Scope who, String command, String... fields) {
        return intakes.stream()
                .filter(intake -> intake.commands().contains(command))
                .findFirst()
                .orElseThrow()
                .take(who, Cast.command(command, fields));
    }
}
