package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is not let in again this evening, and who is all the same. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class BarringTest {

    @Autowired
    private PeopleIntake intake;

    @Autowired
    private DoorController door;

    @Autowired
    private ResumeController resume;

    @Autowired
    private ResumeCodes codes;

    @Autowired
    private Participants participants;

    @Autowired
    private Steering steering;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Live live;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    /** All of the hall come from one address. */
    private final String hall = UUID.randomUUID().toString();

    private Cast.Evening evening;
    private WorkshopView workshop;
    private GuestBrowser phone;
    private Scope jan;

    @BeforeEach
    void somebodyIsIn() {
        evening = cast.evening();
        workshop = evening.workshop();
        phone = browser();
        phone.join();
        jan = phone.now().orElseThrow();
    }

    @Test
    void who_is_only_put_out_joins_again_from_the_same_phone() {
        act("person.out", jan.speaker());
        assertThat(phone.now()).isEmpty();
        phone.join();
        assertThat(phone.now()).isPresent();
    }

    @Test
    void who_is_barred_does_not_come_in_from_the_same_phone_and_the_neighbour_does() {
        act("person.bar", jan.speaker());

        assertThat(phone.now()).isEmpty();
        for (int n = 0; n < 3; n++) {
            refused(phone::join);
        }
        var neighbour = browser();
        neighbour.join();
        assertThat(neighbour.now()).isPresent();
    }

    @Test
    void the_tap_that_let_somebody_in_is_not_taken_again() {
        var tap = command().value();
        var first = browser();
        first.join(tap);
        act("person.bar", first.now().orElseThrow().speaker());
        refused(() -> browser().join(tap));
    }

    @Test
    void the_own_code_lets_nobody_in_who_is_barred_and_nobody_else_on_that_phone() {
        var own = codes.code(jan);
        var friends = codes.code(evening.fatima());
        act("person.bar", jan.speaker());

        refused(() -> browser().resume(own));
        refused(() -> phone.resume(friends));
        var another = browser();
        another.resume(friends);
        assertThat(another.now()).isPresent();
    }

    @Test
    void who_is_let_in_again_is_the_same_person_with_the_own_code_and_can_join_anew() {
        var own = codes.code(jan);
        act("person.bar", jan.speaker());
        act("person.letin", jan.speaker());

        assertThat(people().people()).noneMatch(person -> person.out() || person.barred());
        assertThat(phone.now()).isEmpty();
        phone.resume(own);
        assertThat(phone.now()).contains(jan);
        act("person.bar", jan.speaker());
        act("person.letin", jan.speaker());
        phone.join();
        assertThat(phone.now()).isPresent().isNotEqualTo(Optional.of(jan));
    }

    @Test
    void who_was_put_out_before_can_still_be_barred() {
        act("person.out", jan.speaker());
        act("person.bar", jan.speaker());
        refused(phone::join);
        assertThat(people().people())
                .singleElement()
                .matches(Attendees.Attendee::out)
                .matches(Attendees.Attendee::barred);
    }

    @Test
    void it_is_for_this_evening_alone() {
        act("person.bar", jan.speaker());
        var other = cast.evening().workshop();
        phone.join(other, command().value());
        assertThat(phone.cookies()).containsKey("rb-" + other.guestSeat());
    }

    @Test
    void after_the_evening_nobody_is_barred_and_who_was_put_out_reads_nothing_back() {
        var own = codes.code(jan);
        var friends = codes.code(evening.fatima());
        act("person.bar", jan.speaker());
        steering.end(evening.marloes(), command());
        assertThatThrownBy(() -> browser().resume(own)).hasMessage("workshop.refused.resume");
        phone.resume(friends);
        assertThat(phone.now()).isPresent();
    }

    @Test
    void the_log_says_that_somebody_was_barred_and_let_in_once_and_not_who() {
        for (int n = 0; n < 2; n++) {
            act("person.bar", jan.speaker());
        }
        for (int n = 0; n < 2; n++) {
            act("person.letin", jan.speaker());
        }
        assertThat(jdbc.sql("select what from log_entry where item_id = ? and what like 'person.%' order by nr")
                        .param(workshop.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("person.out", "person.barred", "person.welcome");
        assertThat(jdbc.sql("select count(*) from log_entry where item_id = ? and (before_text is not null or"
                                + " after_text is not null) and what like 'person.%'")
                        .param(workshop.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void only_who_leads_bars_and_lets_in_and_only_guests_of_the_own_evening() {
        var sem = colleagues.scope(colleagues.helper(evening.marloes(), "Sem"));
        for (var name : List.of("person.bar", "person.letin")) {
            assertThatThrownBy(() -> take(sem, name, jan.speaker())).hasMessage("shared.refused.lead");
            assertThatThrownBy(() -> take(evening.fatima(), name, jan.speaker()))
                    .hasMessage("shared.refused.staff");
            assertThatThrownBy(() -> take(cast.evening().marloes(), name, jan.speaker()))
                    .hasMessage("workshop.refused.person");
        }
        assertThat(phone.now()).contains(jan);
    }

    @Test
    void an_own_phone_is_not_made_free_by_leaving_it() {
        act("person.bar", jan.speaker());
        refused(phone::leave);
        refused(phone::join);
    }

    @Test
    void who_left_a_tablet_and_is_barred_later_stands_in_nobodys_way_there() {
        var tablet = phone;
        tablet.leave();
        tablet.join();
        var noor = tablet.now().orElseThrow();

        act("person.bar", jan.speaker());

        assertThat(tablet.now()).contains(noor);
        tablet.leave();
        tablet.join();
        assertThat(tablet.now()).isPresent();
    }

    @Test
    void who_is_barred_at_a_shared_tablet_leaves_it_free_for_the_next_and_the_own_code_stays_shut() {
        var tablet = phone;
        tablet.leave();
        tablet.join();
        var noor = tablet.now().orElseThrow();
        var own = codes.code(noor);
        act("person.bar", noor.speaker());
        refused(tablet::join);

        tablet.leave();
        tablet.join();

        assertThat(tablet.now()).isPresent();
        refused(() -> browser().resume(own));
    }

    @Test
    void the_button_to_leave_undoes_a_bar_once_and_not_time_and_again() {
        phone.leave();
        phone.join();
        act("person.bar", phone.now().orElseThrow().speaker());
        phone.leave();
        phone.join();
        phone.leave();
        phone.join();
        act("person.bar", phone.now().orElseThrow().speaker());

        refused(phone::leave);
        refused(phone::join);
    }

    @Test
    void who_leaves_no_seat_makes_no_tablet() {
        var nobody = browser();
        nobody.leave();
        assertThat(nobody.cookies()).isEmpty();
    }

    private GuestBrowser browser() {
        return new GuestBrowser(door, resume, participants, workshop, hall);
    }

    private void act(String name, ParticipantId who) {
        take(evening.marloes(), name, who);
    }

    private void take(Scope by, String name, ParticipantId who) {
        intake.take(by, Cast.command(name, "person", who.toString()));
    }

    private Attendees people() {
        return live.now(Attendees.of(workshop.id()), Audience.STAFF, Attendees.class);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage("workshop.refused.barred");
    }
}
