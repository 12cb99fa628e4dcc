package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.road.Fields;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class DoorsTest {

    @Autowired
    private Doors doors;

    @Autowired
    private Participants participants;

    @Autowired
    private HallLinks hallLinks;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Steering steering;

    @Autowired
    private Groups groups;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private WorkshopView workshop;

    /** Addresses of their own, so that wrong codes of one test are no limit for another. */
    private final String address = UUID.randomUUID().toString();

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        workshop = evening.workshop();
    }

    @Test
    void who_joins_gets_a_seat_of_this_evening_as_a_guest() {
        var fatima = scope(join(Cast.command(), "alias", "Fatima", "group", group(0)));

        assertThat(fatima).isEqualTo(Scope.guest(workshop.traject(), workshop.id(), fatima.speaker()));
        assertThat(participants.person(fatima.speaker()))
                .contains(new Person(
                        fatima.speaker(),
                        "Fatima",
                        groups.of(workshop.traject()).getFirst().name(),
                        groups.of(workshop.traject()).getFirst().id()));
    }

    @Test
    void alias_and_group_are_optional_and_a_group_of_elsewhere_is_none() {
        var silent = scope(join(Cast.command()));
        assertThat(participants.person(silent.speaker())).contains(Person.without(silent.speaker(), null));

        var elsewhere = groups.of(cast.evening().workshop().traject()).getFirst();
        var stray = scope(join(Cast.command(), "group", elsewhere.id().toString()));
        assertThat(participants.person(stray.speaker())).contains(Person.without(stray.speaker(), null));
    }

    @Test
    void the_same_tap_twice_is_the_same_person() {
        var tap = Cast.command();
        assertThat(scope(join(tap, "alias", "Jan"))).isEqualTo(scope(join(tap, "alias", "Jan")));
    }

    @Test
    void thirty_resends_of_one_tap_at_once_are_one_person() throws Exception {
        var tap = Cast.command();
        var seats = AtOnce.all(30, n -> () -> scope(join(tap, "alias", "Jan")));

        assertThat(seats).containsOnly(seats.getFirst());
        assertThat(guests()).isEqualTo(1);
    }

    @Test
    void the_code_may_be_typed_in_any_case_with_blanks_and_dashes() {
        var typed = workshop.code().toLowerCase(java.util.Locale.ROOT);
        assertThat(doors.find(" " + typed.substring(0, 4) + "-" + typed.substring(4) + " ", address)
                        .id())
                .isEqualTo(workshop.id());
    }

    @Test
    void a_wrong_a_mistyped_and_a_closed_code_are_refused_alike() {
        steering.end(evening.marloes(), Cast.command());

        for (var code : new String[] {"22222222", "", "x", workshop.code() + "2", workshop.code()}) {
            assertThatThrownBy(() -> doors.find(code, address))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("workshop.refused.code");
            assertThatThrownBy(() -> doors.join(Cast.command(), Fields.of("code", code), address))
                    .hasMessage("workshop.refused.code");
        }
        assertThat(guests()).isZero();

        steering.resume(evening.marloes(), Cast.command());
        assertThat(doors.find(workshop.code(), address).id()).isEqualTo(workshop.id());
    }

    @Test
    void who_keeps_guessing_is_asked_to_wait_even_with_the_right_code() {
        for (int n = 0; n < 25; n++) {
            assertThatThrownBy(() -> doors.find("22222222", address)).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> doors.find(workshop.code(), address)).hasMessage("workshop.refused.guessing");
        assertThat(doors.find(workshop.code(), address + "-the-neighbour").id()).isEqualTo(workshop.id());
    }

    @Test
    void a_too_long_alias_is_refused_and_nobody_is_added() {
        assertThatThrownBy(() -> join(Cast.command(), "alias", "a".repeat(Doors.MAX_ALIAS + 1)))
                .hasMessage("workshop.alias.long");
        assertThat(guests()).isZero();
    }

    @Test
    void the_owners_link_opens_the_desk_once() throws Exception {
        var link = ownerLink();
        var entered = AtOnce.all(10, n -> () -> {
            try {
                return Optional.of(doors.open(link));
            } catch (Refusal refused) {
                assertThat(refused).hasMessage("workshop.refused.link");
                return Optional.<Doors.Entered>empty();
            }
        });

        var won = entered.stream().flatMap(Optional::stream).toList();
        assertThat(won).hasSize(1);
        assertThat(participants.scopeOf(workshop.deskSeat(), won.getFirst().secret()))
                .contains(evening.marloes());
    }

    @Test
    void no_other_secret_opens_the_desk() {
        var guest = join(Cast.command());
        assertThatThrownBy(() -> doors.open(guest.secret())).hasMessage("workshop.refused.link");
        assertThatThrownBy(() -> doors.open("nonsense")).hasMessage("workshop.refused.link");
        assertThat(participants.scopeOf(guest.seat(), guest.secret())).isPresent();
    }

    @Test
    void an_unspent_owners_link_is_no_seat_yet() {
        assertThat(participants.scopeOf(workshop.deskSeat(), ownerLink())).isEmpty();
    }

    @Test
    void a_secret_gives_a_scope_only_at_its_own_seat() {
        var guest = join(Cast.command());
        assertThat(participants.scopeOf(workshop.deskSeat(), guest.secret())).isEmpty();
        assertThat(participants.scopeOf(workshop.hallSeat(), guest.secret())).isEmpty();
        assertThat(participants.scopeOf(cast.evening().workshop().guestSeat(), guest.secret()))
                .isEmpty();
        credentials.revoke(guest.secret());
        assertThat(participants.scopeOf(guest.seat(), guest.secret())).isEmpty();
    }

    @Test
    void the_desk_opens_the_hall_in_its_own_browser_and_no_other_seat_does() {
        var desk = doors.open(ownerLink());
        var hall = doors.hallFromDesk(workshop.handle(), desk.secret()).orElseThrow();

        assertThat(hall.go()).isEqualTo("/scherm/" + workshop.handle());
        assertThat(hall.secret()).isEqualTo(hallLinks.of(workshop));
        assertThat(participants.scopeOf(hall.seat(), hall.secret())).contains(evening.hall());

        var guest = join(Cast.command()).secret();
        assertThat(doors.hallFromDesk(workshop.handle(), guest)).isEmpty();
        assertThat(doors.hallFromDesk(workshop.handle(), hall.secret())).isEmpty();
        assertThat(doors.hallFromDesk(cast.evening().workshop().handle(), desk.secret()))
                .isEmpty();
        credentials.revoke(hall.secret());
        assertThat(doors.hallFromDesk(workshop.handle(), desk.secret())).isEmpty();
    }

    @Test
    void a_browser_with_a_seat_is_inside_already() {
        var guest = join(Cast.command());
        var fields = Fields.of("code", workshop.code());
        assertThat(doors.inside(
                        fields, seat -> Optional.of(guest.secret()).filter(secret -> seat.equals(guest.seat()))))
                .contains("/m/" + workshop.code());
        assertThat(doors.inside(fields, seat -> Optional.empty())).isEmpty();
        assertThat(doors.inside(fields, seat -> Optional.of("nonsense"))).isEmpty();
    }

    private Doors.Entered join(CommandId tap, String... fields) {
        var all = new java.util.ArrayList<>(java.util.List.of("code", workshop.code()));
        all.addAll(java.util.List.of(fields));
        return doors.join(tap, Fields.of(all.toArray(String[]::new)), address);
    }

    private Scope scope(Doors.Entered entered) {
        return participants.scopeOf(entered.seat(), entered.secret()).orElseThrow();
    }

    private String ownerLink() {
        return credentials.issue(
                workshop.deskSeat(),
                Purpose.OWNER_LINK,
                evening.marloes().speaker().value(),
                null);
    }

    private String group(int n) {
        return groups.of(workshop.traject()).get(n).id().toString();
    }

    private int guests() {
        return jdbc.sql("select count(*) from participant where workshop_id = ? and kind = 'GUEST'")
                .param(workshop.id().value())
                .query(Integer.class)
                .single();
    }
}
