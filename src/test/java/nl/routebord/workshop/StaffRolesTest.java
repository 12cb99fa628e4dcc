package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.shared.StaffId;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an account may in a traject, where it gets in, and what is left once that was taken away. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class StaffRolesTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Staff staff;

    @Autowired
    private GivingRoles giving;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Credentials credentials;

    @Autowired
    private HouseDoor house;

    @Autowired
    private RolesSource source;

    @Autowired
    private Live live;

    @Autowired
    private JdbcClient jdbc;

    private Cast.Evening evening;
    private TrajectView traject;
    private Scope owner;

    @BeforeEach
    void aTraject() {
        evening = cast.evening();
        traject = cast.traject(evening);
        owner = cast.owner(evening);
    }

    @ParameterizedTest
    @EnumSource(TrajectRole.class)
    void each_role_gets_in_where_it_may_and_nowhere_in_another_traject(TrajectRole role) {
        var other = cast.evening();
        var browser = staff.with(owner, "Sanne", role);

        assertThat(staff.workplace(browser, traject).map(Scope::role))
                .isEqualTo(
                        role == TrajectRole.OWNER
                                ? Optional.of(Role.OWNER)
                                : role == TrajectRole.STAFF ? Optional.of(Role.STAFF) : Optional.empty());
        assertThat(staff.desk(browser, evening.workshop()).isPresent()).isEqualTo(role != TrajectRole.READER);
        assertThat(staff.reading(browser, traject)
                        .map(Scope::role)
                        .filter(Role.READER::equals)
                        .isPresent())
                .isEqualTo(role != TrajectRole.GUIDE);

        assertThat(staff.workplace(browser, cast.traject(other))).isEmpty();
        assertThat(staff.desk(browser, other.workshop())).isEmpty();
        assertThat(staff.reading(browser, cast.traject(other))).isEmpty();
    }

    @Test
    void who_signed_in_without_a_role_gets_in_nowhere() {
        var browser = staff.signIn("Mark");
        assertThat(staff.workplace(browser, traject)).isEmpty();
        assertThat(staff.desk(browser, evening.workshop())).isEmpty();
        assertThat(staff.reading(browser, traject)).isEmpty();
        assertThat(browser.seats()).hasSize(1);
    }

    @Test
    void who_owns_the_house_owns_every_traject_and_nobody_takes_that_away_here() {
        var chief = staff.signIn("Bo", true);
        assertThat(staff.workplace(chief, traject).map(Scope::role)).contains(Role.OWNER);
        assertThat(staff.workplace(chief, cast.traject(cast.evening())).map(Scope::role))
                .contains(Role.OWNER);
        assertThat(house.owns(chief::secret)).isTrue();
        assertThat(house.owns(staff.signIn("Mark")::secret)).isFalse();

        assertThatThrownBy(() -> staff.take(owner, chief)).hasMessage("workshop.refused.account.owner");
        assertThatThrownBy(() -> staff.give(owner, chief, TrajectRole.READER))
                .hasMessage("workshop.refused.account.owner");
        assertThat(staff.workplace(chief, traject)).isPresent();
    }

    @Test
    void only_the_owner_gives_and_takes_roles_and_nobody_their_own() {
        var sanne = staff.with(owner, "Sanne", TrajectRole.STAFF);
        var bo = staff.with(owner, "Bo", TrajectRole.OWNER);
        var mark = staff.signIn("Mark");
        var asStaff = staff.workplace(sanne, traject).orElseThrow();
        var asOwner = staff.workplace(bo, traject).orElseThrow();

        assertThatThrownBy(() -> staff.give(asStaff, mark, TrajectRole.GUIDE)).hasMessage("shared.refused.owner");
        assertThatThrownBy(() -> staff.take(asStaff, bo)).hasMessage("shared.refused.owner");
        for (var stranger : List.of(evening.marloes(), colleagues.scope(colleagues.helper(evening.marloes(), "Sem")))) {
            assertThatThrownBy(() -> staff.give(stranger, mark, TrajectRole.OWNER))
                    .hasMessage("shared.refused.traject");
        }
        for (var stranger :
                List.of(evening.fatima(), evening.anneke(), Scope.reader(traject.id(), asStaff.speaker()))) {
            assertThatThrownBy(() -> staff.give(stranger, mark, TrajectRole.OWNER))
                    .hasMessage("shared.refused.staff");
        }
        assertThatThrownBy(() -> staff.take(asOwner, bo)).hasMessage("workshop.refused.role.own");
        assertThatThrownBy(() -> staff.give(asOwner, bo, TrajectRole.READER)).hasMessage("workshop.refused.role.own");
        assertThatThrownBy(() -> giving.give(owner, Cast.command(), new StaffId(UUID.randomUUID()), TrajectRole.STAFF))
                .hasMessage("workshop.refused.account");

        staff.give(asOwner, mark, TrajectRole.GUIDE);
        assertThat(staff.desk(mark, evening.workshop())).isPresent();
    }

    @ParameterizedTest
    @EnumSource(TrajectRole.class)
    void what_was_opened_by_a_role_ends_with_it_and_what_others_hold_stays(TrajectRole role) {
        var sanne = staff.with(owner, "Sanne", role);
        var elsewhere = staff.again(sanne.account());
        var mark = staff.with(owner, "Mark", TrajectRole.STAFF);
        for (var browser : List.of(sanne, elsewhere, mark)) {
            staff.workplace(browser, traject);
            staff.desk(browser, evening.workshop());
            staff.reading(browser, traject);
        }
        var opened = sanne.seats().size();
        assertThat(opened).isGreaterThan(1);

        staff.take(owner, sanne);

        for (var browser : List.of(sanne, elsewhere)) {
            for (var seat : List.of(
                    traject.deskSeat(), traject.readerSeat(), evening.workshop().deskSeat())) {
                assertThat(staff.now(browser, seat)).as(seat).isEmpty();
            }
            assertThat(staff.workplace(browser, traject)).isEmpty();
            assertThat(staff.desk(browser, evening.workshop())).isEmpty();
        }
        assertThat(staff.now(mark, traject.deskSeat())).isPresent();
        assertThat(staff.now(mark, evening.workshop().deskSeat())).isPresent();
    }

    @Test
    void a_right_is_asked_anew_each_time_also_where_a_seat_was_left_over() {
        var sanne = staff.with(owner, "Sanne", TrajectRole.OWNER);
        staff.workplace(sanne, traject);
        jdbc.sql("update staff_role set role = 'STAFF' where account_id = ?")
                .param(sanne.account().id().value())
                .update();
        assertThat(staff.now(sanne, traject.deskSeat()).map(Scope::role)).contains(Role.STAFF);
        jdbc.sql("update staff_role set role = 'GUIDE' where account_id = ?")
                .param(sanne.account().id().value())
                .update();
        assertThat(staff.now(sanne, traject.deskSeat())).isEmpty();
    }

    @Test
    void another_role_replaces_the_first_and_the_person_stays_the_same() {
        var sanne = staff.with(owner, "Sanne", TrajectRole.STAFF);
        var before = staff.workplace(sanne, traject).orElseThrow();
        staff.give(owner, sanne, TrajectRole.READER);
        assertThat(staff.now(sanne, traject.deskSeat())).isEmpty();
        staff.give(owner, sanne, TrajectRole.OWNER);
        assertThat(staff.workplace(sanne, traject)).contains(Scope.owner(traject.id(), before.speaker()));
        assertThat(rows(sanne)).isEqualTo(3);
        staff.give(owner, sanne, TrajectRole.OWNER);
        assertThat(rows(sanne)).isEqualTo(3);
    }

    @Test
    void of_two_owners_at_once_each_gives_a_role_and_one_holds() throws Exception {
        var sanne = staff.signIn("Sanne");
        AtOnce.all(4, n -> () -> {
            staff.give(owner, sanne, n % 2 == 0 ? TrajectRole.STAFF : TrajectRole.READER);
            return n;
        });
        assertThat(jdbc.sql("select count(*) from staff_role where account_id = ? and holds = 1")
                        .param(sanne.account().id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_sign_in_that_ends_takes_all_its_seats_along() {
        var sanne = staff.with(owner, "Sanne", TrajectRole.STAFF);
        var elsewhere = staff.again(sanne.account());
        staff.workplace(sanne, traject);
        staff.desk(sanne, evening.workshop());
        staff.workplace(elsewhere, traject);
        credentials.endSignIn(sanne.signIn());
        assertThat(staff.now(sanne, traject.deskSeat())).isEmpty();
        assertThat(staff.now(sanne, evening.workshop().deskSeat())).isEmpty();
        assertThat(staff.now(elsewhere, traject.deskSeat())).isPresent();
    }

    @Test
    void the_link_of_the_owner_goes_on_working_beside_accounts() {
        var sanne = staff.with(owner, "Sanne", TrajectRole.STAFF);
        var named = staff.workplace(sanne, traject).orElseThrow();
        var entered = house.workplace(
                        traject.handle(),
                        seat -> seat.equals(HouseDoor.SEAT) ? Optional.of(house.give()) : Optional.empty())
                .orElseThrow();
        var unnamed = credentials.check(entered.secret()).orElseThrow().subject();
        assertThat(unnamed).isNotEqualTo(named.speaker().value());
    }

    @Test
    void the_overview_names_who_may_and_is_for_the_owner_alone() {
        var sanne = staff.with(owner, "Sanne", TrajectRole.STAFF);
        var gone = staff.with(owner, "Gijs", TrajectRole.READER);
        staff.take(owner, gone);
        staff.desk(sanne, evening.workshop());
        evening.anneke();

        var board = source.of(owner);
        assertThat(board.accounts())
                .filteredOn(one -> one.id().equals(sanne.account().id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.role()).isEqualTo(TrajectRole.STAFF);
                    assertThat(one.since()).isNotNull();
                });
        assertThat(board.accounts())
                .filteredOn(one -> one.id().equals(gone.account().id()))
                .singleElement()
                .satisfies(one -> assertThat(one.role()).isNull());
        assertThat(board.past())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("Gijs"));
        assertThat(board.desks()).singleElement().satisfies(one -> {
            assertThat(one.guide().alias()).isEqualTo("Sanne");
            assertThat(one.account()).isTrue();
        });
        assertThat(board.members()).isEqualTo(1);
        assertThat(live.now(RolesBoard.topic(traject.id()), Audience.HALL, RolesBoard.class)
                        .accounts())
                .isEmpty();
        assertThatThrownBy(() -> source.of(cast.staff(evening))).hasMessage("shared.refused.owner");
    }

    private int rows(Staff.Browser of) {
        return jdbc.sql("select count(*) from staff_role where account_id = ?")
                .param(of.account().id().value())
                .query(Integer.class)
                .single();
    }
}
