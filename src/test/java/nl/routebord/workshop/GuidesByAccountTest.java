package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Guides of an evening who come by an account: who leads, who helps, and what a role that ends does to the lead. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class GuidesByAccountTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Staff staff;

    @Autowired
    private Leading leading;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Credentials credentials;

    private Cast.Evening evening;
    private Scope owner;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        owner = cast.owner(evening);
    }

    @Test
    void a_guide_leads_where_nobody_with_a_seat_does_and_helps_otherwise() {
        var sem = staff.with(owner, "Sem", TrajectRole.GUIDE);
        var bo = staff.with(owner, "Bo", TrajectRole.GUIDE);

        var first = staff.desk(sem, evening.workshop()).orElseThrow();
        assertThat(first.role()).isEqualTo(Role.FACILITATOR);
        var second = staff.desk(bo, evening.workshop()).orElseThrow();
        assertThat(second.role()).isEqualTo(Role.HELPER);
        assertThat(staff.desk(sem, evening.workshop())).contains(first);
        assertThat(colleagues.team(first).of(second.speaker()).orElseThrow().alias())
                .isEqualTo("Bo");

        leading.give(first, Cast.command(), second.speaker());
        assertThat(staff.now(bo, evening.workshop().deskSeat()).map(Scope::role))
                .contains(Role.FACILITATOR);
        assertThat(staff.now(sem, evening.workshop().deskSeat()).map(Scope::role))
                .contains(Role.HELPER);
    }

    @Test
    void the_desk_of_who_leads_by_a_link_is_not_taken_over_but_staff_can_take_the_lead() {
        credentials.issue(
                evening.workshop().deskSeat(),
                Purpose.FACILITATOR,
                evening.marloes().speaker().value(),
                Doors.DESK_LIFE);
        var sem = staff.desk(staff.with(owner, "Sem", TrajectRole.GUIDE), evening.workshop())
                .orElseThrow();
        var sanne = staff.desk(staff.with(owner, "Sanne", TrajectRole.STAFF), evening.workshop())
                .orElseThrow();
        assertThat(EnumSet.of(sem.role(), sanne.role())).containsExactly(Role.HELPER);

        assertThatThrownBy(() -> leading.takeBack(sem, Cast.command())).hasMessage("workshop.refused.owner");
        leading.takeBack(sanne, Cast.command());
        assertThat(colleagues.leader(sanne)).isEqualTo(sanne.speaker());
    }

    @Test
    void who_leads_and_loses_the_role_gives_the_lead_back_and_by_a_new_role_comes_in_again() {
        var sem = staff.with(owner, "Sem", TrajectRole.GUIDE);
        var leader = staff.desk(sem, evening.workshop()).orElseThrow();
        staff.take(owner, sem);
        assertThat(colleagues.leader(evening.marloes()))
                .isEqualTo(evening.marloes().speaker());
        assertThat(colleagues.team(evening.marloes()).of(leader.speaker())).isEmpty();

        staff.give(owner, sem, TrajectRole.GUIDE);
        assertThat(staff.desk(sem, evening.workshop()).map(Scope::speaker))
                .isPresent()
                .get()
                .isNotEqualTo(leader.speaker());
    }

    @Test
    void who_is_withdrawn_from_an_evening_stays_out_of_that_one_alone() {
        var sanne = staff.with(owner, "Sanne", TrajectRole.STAFF);
        var sem = staff.with(owner, "Sem", TrajectRole.GUIDE);
        var leader = staff.desk(sanne, evening.workshop()).orElseThrow();
        var helper = staff.desk(sem, evening.workshop()).orElseThrow();
        leading.withdraw(leader, Cast.command(), helper.speaker());
        assertThat(staff.now(sem, evening.workshop().deskSeat())).isEmpty();
        assertThat(staff.desk(sem, evening.workshop())).isEmpty();
    }
}
