package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@SuppressWarnings("NullAway.Init")
class HouseDoorTest {

    @Autowired
    private HouseDoor house;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Participants participants;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private TrajectView traject;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        traject = cast.traject(evening);
    }

    @Test
    void the_owners_link_of_an_empty_house_opens_it_once() {
        var link = house.ownerLink();
        assertThat(house.isOwn(link)).isTrue();
        var entered = house.open(link);
        assertThat(entered.go()).isEqualTo("/");
        assertThat(house.owns(holding(HouseDoor.SEAT, entered.secret()))).isTrue();
        assertThatThrownBy(() -> house.open(link)).hasMessage("workshop.refused.link");
    }

    @Test
    void the_owner_of_the_house_goes_to_every_workplace_and_from_there_to_every_desk() {
        var entered = house.workplace(traject.handle(), holding(HouseDoor.SEAT, house.give()))
                .orElseThrow();
        assertThat(entered.go()).isEqualTo("/werkplek/" + traject.handle());
        var staff = participants.scopeOf(traject.deskSeat(), entered.secret()).orElseThrow();
        assertThat(staff.role()).isEqualTo(Role.OWNER);
        assertThat(staff.traject()).isEqualTo(traject.id());

        var desk = house.desk(evening.workshop().handle(), holding(traject.deskSeat(), entered.secret()))
                .orElseThrow();
        assertThat(participants.scopeOf(evening.workshop().deskSeat(), desk.secret()))
                .map(Scope::speaker)
                .contains(evening.marloes().speaker());
    }

    @Test
    void the_owner_of_an_evening_goes_to_the_workplace_and_always_as_the_same_staff() {
        var desk = credentials.issue(
                evening.workshop().deskSeat(),
                Purpose.FACILITATOR,
                evening.marloes().speaker().value(),
                null);
        var once = house.workplace(traject.handle(), holding(evening.workshop().deskSeat(), desk))
                .orElseThrow();
        var again = house.workplace(traject.handle(), holding(evening.workshop().deskSeat(), desk))
                .orElseThrow();
        assertThat(who(once)).isEqualTo(who(again));
    }

    @Test
    void nobody_else_gets_in() {
        assertThat(house.workplace(traject.handle(), seat -> Optional.empty())).isEmpty();
        assertThat(house.workplace(traject.handle(), seat -> Optional.of("zomaar")))
                .isEmpty();
        var fatima = evening.fatima();
        var guest = credentials.issue(
                evening.workshop().guestSeat(), Purpose.GUEST, fatima.speaker().value(), null);
        assertThat(house.workplace(traject.handle(), holding(evening.workshop().guestSeat(), guest)))
                .isEmpty();
        assertThat(house.workplace(traject.handle(), holding(evening.workshop().deskSeat(), guest)))
                .isEmpty();
        assertThat(house.owns(holding(HouseDoor.SEAT, guest))).isFalse();

        var other = cast.evening();
        var elsewhere = house.workplace(cast.traject(other).handle(), holding(HouseDoor.SEAT, house.give()))
                .orElseThrow();
        assertThat(house.desk(
                        evening.workshop().handle(), holding(cast.traject(other).deskSeat(), elsewhere.secret())))
                .isEmpty();
    }

    private Object who(Doors.Entered entered) {
        return participants
                .scopeOf(entered.seat(), entered.secret())
                .map(Scope::speaker)
                .orElseThrow();
    }

    private static Function<String, Optional<String>> holding(String seat, String secret) {
        var held = Map.of(seat, secret);
        return asked -> Optional.ofNullable(held.get(asked));
    }
}
