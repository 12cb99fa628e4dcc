package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.access.Secrets;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The personal links to a desk: each opens one seat once, and no secret lies about. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class GuideLinksTest {

    @Autowired
    private GuideLinks links;

    @Autowired
    private Leading leading;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Doors doors;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Secrets secrets;

    @Autowired
    private Live live;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope marloes;
    private Colleagues.Seat laptop;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        marloes = evening.marloes();
        laptop = opened();
    }

    @Test
    void a_link_opens_one_desk_and_of_two_browsers_at_once_only_one() throws Exception {
        var link = colleagues.invitation(marloes);
        var in = AtOnce.all(6, n -> () -> {
            try {
                return colleagues.in(link, "").secret();
            } catch (Refusal refused) {
                return refused.text().key();
            }
        });

        assertThat(in).filteredOn("workshop.refused.guidelink"::equals).hasSize(5);
        assertThat(colleagues.keys(marloes).invited()).isEmpty();
    }

    @Test
    void a_tap_that_comes_again_gets_the_same_seat() {
        var tap = command();
        var link = colleagues.invitation(marloes);
        var first = colleagues.in(tap, link, Optional.empty(), "Sem");

        assertThat(colleagues.in(tap, link, Optional.empty(), "Sem")).isEqualTo(first);
        assertThat(colleagues.in(tap, link, Optional.of(first), "Sem")).isEqualTo(first);
        assertThat(colleagues.scope(first).role()).isEqualTo(Role.HELPER);
    }

    @Test
    void a_name_too_long_is_refused_and_the_link_is_not_spent() {
        var link = colleagues.invitation(marloes);
        assertThatThrownBy(() -> colleagues.in(link, "x".repeat(41))).hasMessage("workshop.alias.long");
        assertThat(colleagues.in(link, "x".repeat(40)).who()).isNotNull();
    }

    @Test
    void nobody_without_the_link_gets_in_and_a_seat_is_no_link() {
        assertThatThrownBy(() -> colleagues.in(secrets.fresh(), "")).hasMessage("workshop.refused.guidelink");
        assertThatThrownBy(() -> colleagues.in(laptop.secret(), "")).hasMessage("workshop.refused.guidelink");
        var link = colleagues.invitation(marloes);
        assertThat(colleagues.now(new Colleagues.Seat(laptop.seat(), link, laptop.who())))
                .isEmpty();
    }

    @Test
    void only_who_leads_sees_the_links_and_a_withdrawn_one_opens_nothing() {
        var sem = colleagues.scope(colleagues.helper(marloes, "Sem"));
        var link = colleagues.invitation(marloes);
        colleagues.spare(marloes);
        assertThat(colleagues.keys(sem)).isEqualTo(GuideKeys.NONE);
        assertThat(live.now(GuideKeys.topic(marloes.speaker()), Audience.HALL, GuideKeys.class))
                .isEqualTo(GuideKeys.NONE);
        var waiting = colleagues.keys(marloes).invited().keySet().iterator().next();

        leading.withdraw(marloes, command(), waiting);

        assertThatThrownBy(() -> colleagues.in(link, "")).hasMessage("workshop.refused.guidelink");
        assertThat(colleagues.keys(marloes).invited()).isEmpty();
    }

    @Test
    void no_secret_stands_in_the_tables() {
        var guide = colleagues.invitation(marloes);
        var spare = colleagues.spare(marloes);
        assertThat(jdbc.sql("select answer from command where participant_id = ?")
                        .param(marloes.speaker().value())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(answer -> answer.contains(guide) || answer.contains(spare));
        assertThat(jdbc.sql("select secret_hash from credential where seat = ?")
                        .param(laptop.seat())
                        .query(String.class)
                        .list())
                .contains(secrets.hash(guide), secrets.hash(spare))
                .doesNotContain(guide, spare);
        assertThat(colleagues.keys(marloes).toString()).doesNotContain(guide).doesNotContain(spare);
    }

    @Test
    void five_guides_help_and_no_sixth() {
        for (int n = 0; n < GuideLinks.MOST; n++) {
            links.invite(marloes, command());
        }
        assertThatThrownBy(() -> links.invite(marloes, command())).hasMessage("workshop.refused.guides.full");
        var numbers = live.now(Team.topic(marloes.evening()), Audience.STAFF, Team.class).guides().stream()
                .map(Team.Guide::number)
                .toList();
        assertThat(new HashSet<>(numbers)).hasSize(6).contains(1, 6);
        leading.withdraw(
                marloes,
                command(),
                colleagues.keys(marloes).invited().keySet().iterator().next());
        links.invite(marloes, command());
    }

    @Test
    void the_spare_link_goes_on_elsewhere_and_closes_the_lost_device() {
        var spare = colleagues.spare(marloes);
        var phone = colleagues.in(spare, "");

        assertThat(colleagues.now(laptop)).isEmpty();
        assertThat(colleagues.scope(phone)).isEqualTo(marloes);
        assertThat(live.now(Team.topic(marloes.evening()), Audience.STAFF, Team.class)
                        .leader()
                        .orElseThrow()
                        .moved())
                .isNotNull();
        assertThatThrownBy(() -> colleagues.in(spare, "")).hasMessage("workshop.refused.guidelink");
        assertThat(colleagues.keys(marloes).spare()).isEmpty();
    }

    @Test
    void a_new_spare_link_ends_the_one_before_and_a_hand_over_ends_both() {
        var first = colleagues.spare(marloes);
        var second = colleagues.spare(marloes);
        assertThatThrownBy(() -> colleagues.in(first, "")).hasMessage("workshop.refused.guidelink");

        var sem = colleagues.helper(marloes, "Sem");
        leading.give(marloes, command(), sem.who());

        assertThatThrownBy(() -> colleagues.in(second, "")).hasMessage("workshop.refused.guidelink");
        assertThat(colleagues.keys(marloes)).isEqualTo(GuideKeys.NONE);
        assertThat(colleagues.leader(marloes)).isEqualTo(sem.who());
        assertThat(colleagues.now(laptop)).map(Scope::role).contains(Role.HELPER);
    }

    @Test
    void a_browser_with_a_desk_does_not_lose_it_to_a_link_for_another() {
        var sem = colleagues.helper(marloes, "Sem");
        var link = colleagues.invitation(marloes);
        var spare = colleagues.spare(marloes);
        for (var held : new Colleagues.Seat[] {laptop, sem}) {
            assertThatThrownBy(() -> colleagues.in(command(), link, Optional.of(held), ""))
                    .hasMessage("workshop.refused.seated");
        }
        assertThatThrownBy(() -> colleagues.in(command(), spare, Optional.of(laptop), ""))
                .hasMessage("workshop.refused.seated");
        assertThat(credentials.check(link)).isPresent();
        assertThat(credentials.check(spare)).isPresent();
    }

    @Test
    void on_a_helpers_laptop_the_spare_link_leads_on_and_leaves_no_empty_seat() {
        var sem = colleagues.helper(marloes, "Sem");
        var there = colleagues.in(command(), colleagues.spare(marloes), Optional.of(sem), "");

        assertThat(colleagues.scope(there)).isEqualTo(marloes);
        assertThat(colleagues.now(sem)).isEmpty();
        assertThat(colleagues.now(laptop)).isEmpty();
    }

    @Test
    void the_owner_is_not_withdrawn_by_a_spare_link_in_their_own_browser() {
        var sem = colleagues.helper(marloes, "Sem");
        leading.give(marloes, command(), sem.who());
        colleagues.in(command(), colleagues.spare(colleagues.scope(sem)), Optional.of(laptop), "");

        assertThat(colleagues.now(laptop)).isPresent();
        leading.takeBack(marloes, command());
        assertThat(colleagues.leader(marloes)).isEqualTo(marloes.speaker());
    }

    @Test
    void a_seat_at_the_desk_lasts_fourteen_days_and_nothing_but_time_or_an_act_ends_it() {
        var sem = colleagues.helper(marloes, "Sem");
        for (var seat : new Colleagues.Seat[] {laptop, sem}) {
            assertThat(lasts(seat))
                    .isBetween(Duration.ofDays(14), Duration.ofDays(14).plusSeconds(1));
        }
        // What a start does: the links before it end, the seats do not.
        credentials.revokeAll(Purpose.OWNER_LINK);
        assertThat(colleagues.now(laptop)).contains(marloes);
        assertThat(colleagues.now(sem)).map(Scope::role).contains(Role.HELPER);
    }

    @Test
    void the_owners_link_takes_the_lead_back() {
        var sem = colleagues.helper(marloes, "Sem");
        leading.give(marloes, command(), sem.who());
        var again = opened();

        assertThat(colleagues.scope(again)).isEqualTo(marloes);
        assertThat(colleagues.scope(sem).role()).isEqualTo(Role.HELPER);
    }

    private Colleagues.Seat opened() {
        var workshop = evening.workshop();
        var desk = doors.open(credentials.issue(
                workshop.deskSeat(), Purpose.OWNER_LINK, marloes.speaker().value(), null));
        return new Colleagues.Seat(desk.seat(), desk.secret(), marloes.speaker());
    }

    private Duration lasts(Colleagues.Seat seat) {
        return jdbc.sql("select issued_at, expires_at from credential where secret_hash = ?")
                .param(secrets.hash(seat.secret()))
                .query((row, n) -> Duration.between(
                        row.getObject("issued_at", OffsetDateTime.class),
                        row.getObject("expires_at", OffsetDateTime.class)))
                .single();
    }
}
