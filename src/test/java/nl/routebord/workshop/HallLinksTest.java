package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.access.Rights;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The link of the projector: of one evening, only to look, for a year, and a new one at one word of who leads. */
@ServiceTest
class HallLinksTest {

    @Autowired
    private HallLinks links;

    @Autowired
    private Doors doors;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Participants participants;

    @Autowired
    private PeopleIntake intake;

    @Autowired
    private Clock clock;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private WorkshopView workshop;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        workshop = evening.workshop();
    }

    @Test
    void a_link_opens_the_screen_of_its_own_evening_and_nothing_else() {
        var link = links.of(workshop);
        assertThat(participants.scopeOf(workshop.hallSeat(), link)).hasValueSatisfying(scope -> {
            assertThat(scope.role()).isEqualTo(Role.HALL);
            assertThat(scope.evening()).isEqualTo(workshop.id());
        });
        assertThat(participants.scopeOf(workshop.deskSeat(), link)).isEmpty();
        assertThat(participants.scopeOf(cast.evening().workshop().hallSeat(), link))
                .isEmpty();
        assertThat(links.of(workshop)).isEqualTo(link);
    }

    @Test
    void a_link_ends_by_itself_after_a_year(@Autowired ApplicationContext context) {
        var link = links.of(workshop);
        var almost = Rights.at(context, Clock.offset(clock, Duration.ofDays(364)));
        var later = Rights.at(context, Clock.offset(clock, Duration.ofDays(366)));
        assertThat(almost.check(link)).isPresent();
        assertThat(later.check(link)).isEmpty();
    }

    @Test
    void a_new_link_ends_the_old_one_on_every_screen_and_the_desk_leads_to_the_new_one() {
        var desk = credentials.issue(
                workshop.deskSeat(),
                Purpose.FACILITATOR,
                evening.marloes().speaker().value(),
                null);
        var old = links.of(workshop);
        var command = new Command(Cast.command(), "hall.renew", Fields.sent(Map.of()));
        var answer = intake.take(evening.marloes(), command);

        assertThat(answer.text().key()).isEqualTo("workshop.answer.hall");
        assertThat(participants.scopeOf(workshop.hallSeat(), old)).isEmpty();
        var fresh = doors.hallFromDesk(workshop.handle(), desk).orElseThrow().secret();
        assertThat(fresh).isNotEqualTo(old);
        assertThat(participants.scopeOf(workshop.hallSeat(), fresh)).isPresent();

        intake.take(evening.marloes(), command);
        assertThat(links.of(workshop)).as("the same tap sent again").isEqualTo(fresh);
    }

    @Test
    void a_guest_and_the_screen_itself_make_no_new_link() {
        var old = links.of(workshop);
        var hall = participants.scopeOf(workshop.hallSeat(), old).orElseThrow();
        for (var other : java.util.List.of(evening.fatima(), hall)) {
            assertThatThrownBy(() -> links.renew(other, Cast.command())).isInstanceOf(Refusal.class);
        }
        assertThat(participants.scopeOf(workshop.hallSeat(), old)).isPresent();
    }
}
