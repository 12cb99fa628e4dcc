package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Fields;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is in, who is put out, and a code that is made anew. */
@ServiceTest
class PeopleTest {

    @Autowired
    private PeopleIntake intake;

    @Autowired
    private Steering steering;

    @Autowired
    private Codes codes;

    @Autowired
    private Doors doors;

    @Autowired
    private Workshops workshops;

    @Autowired
    private Participants participants;

    @Autowired
    private Live live;

    @Autowired
    private Cast cast;

    private final String address = UUID.randomUUID().toString();
    private Cast.Evening evening;
    private WorkshopView workshop;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        workshop = evening.workshop();
    }

    @Test
    void the_desk_sees_who_is_in_and_nobody_else_does() {
        join("Jan", command());
        assertThat(people(Audience.STAFF).people())
                .extracting(Attendees.Attendee::alias)
                .containsExactly("Jan");
        assertThat(people(Audience.HALL)).isEqualTo(Attendees.NOBODY);
    }

    @Test
    void who_is_put_out_has_no_seat_any_more_and_does_not_get_it_back_by_the_same_tap() {
        var tap = command();
        var seat = join("Jan", tap);
        var jan = participants.scopeOf(seat.seat(), seat.secret()).orElseThrow();

        out(jan.speaker());

        assertThat(participants.scopeOf(seat.seat(), seat.secret())).isEmpty();
        var again = join("Jan", tap);
        assertThat(participants.scopeOf(again.seat(), again.secret())).isEmpty();
        assertThat(people(Audience.STAFF).people()).singleElement().matches(Attendees.Attendee::out);
    }

    @Test
    void only_a_guest_of_ones_own_evening_can_be_put_out() {
        var elsewhere = cast.evening().fatima();
        for (var who : List.of(
                elsewhere.speaker(),
                evening.anneke().speaker(),
                evening.marloes().speaker(),
                ParticipantId.random())) {
            assertThatThrownBy(() -> out(who)).isInstanceOf(Refusal.class).hasMessage("workshop.refused.person");
        }
    }

    @Test
    void nobody_but_the_facilitator_puts_people_out_or_makes_a_code() {
        var jan = evening.jan();
        for (var who : List.of(evening.fatima(), evening.anneke())) {
            for (var name : intake.commands()) {
                assertThatThrownBy(() -> intake.take(
                                who, Cast.command(name, "person", jan.speaker().toString())))
                        .isInstanceOf(Refusal.class)
                        .hasMessage("shared.refused.staff");
            }
        }
    }

    @Test
    void a_new_code_lets_people_in_and_the_old_one_nobody() {
        var old = workshop.code();
        intake.take(evening.marloes(), Cast.command("code.renew"));

        assertThat(evening.workshop().code()).isNotEqualTo(old);
        assertThat(doors.find(evening.workshop().code(), address).id()).isEqualTo(workshop.id());
        assertThatThrownBy(() -> doors.find(old, address))
                .isInstanceOf(Refusal.class)
                .hasMessage("workshop.refused.code");
        assertThat(people(Audience.STAFF).code()).isEqualTo(evening.workshop().code());
    }

    @Test
    void phones_that_come_back_with_a_code_of_before_use_up_no_guesses_of_the_hall() {
        var old = workshop.code();
        var over = cast.evening();
        steering.end(over.marloes(), command());
        intake.take(evening.marloes(), Cast.command("code.renew"));
        for (int n = 0; n < 25; n++) {
            for (var code : List.of(old, over.workshop().code())) {
                assertThatThrownBy(() -> doors.find(code, address)).hasMessage("workshop.refused.code");
            }
        }
        assertThat(doors.find(evening.workshop().code(), address).id()).isEqualTo(workshop.id());
    }

    @Test
    void who_is_in_stays_in_with_the_old_address_too() {
        var seat = join("Jan", command());
        var old = workshop.code();
        intake.take(evening.marloes(), Cast.command("code.renew"));

        assertThat(participants.scopeOf(seat.seat(), seat.secret())).isPresent();
        assertThat(workshops.byFormerCode(old).map(WorkshopView::id)).contains(workshop.id());
        var secret = Optional.of(seat.secret());
        assertThat(doors.inside(Fields.of("code", old), name -> secret))
                .contains("/m/" + evening.workshop().code());
        assertThat(doors.inside(Fields.of("code", old), name -> Optional.empty()))
                .isEmpty();
    }

    @Test
    void a_press_that_comes_twenty_times_makes_one_code() throws Exception {
        var press = command();
        AtOnce.all(20, n -> () -> codes.renew(evening.marloes(), press));
        assertThat(workshops.byFormerCode(workshop.code())).isPresent();
        assertThat(workshops.byFormerCode(evening.workshop().code())).isEmpty();
    }

    private void out(ParticipantId who) {
        intake.take(evening.marloes(), Cast.command("person.out", "person", who.toString()));
    }

    private Doors.Entered join(String alias, CommandId tap) {
        return doors.join(tap, Fields.of("code", evening.workshop().code(), "alias", alias), address);
    }

    private Attendees people(Audience audience) {
        return live.now(Attendees.of(workshop.id()), audience, Attendees.class);
    }
}
