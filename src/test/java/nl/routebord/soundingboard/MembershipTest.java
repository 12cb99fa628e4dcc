package nl.routebord.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.routebord.access.Audit;
import nl.routebord.access.Rights;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Answer;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Dates;
import nl.routebord.testing.BookLines;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Staff invite members, agree how long, renew links and end memberships. */
@ServiceTest
class MembershipTest {

    @Autowired
    private MemberIntake intake;

    @Autowired
    private MemberDoor door;

    @Autowired
    private MemberLinks links;

    @Autowired
    private Seated seated;

    @Autowired
    private DeviceRows devices;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Homes homes;

    @Autowired
    private Live live;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope marloes;
    private LocalDate today;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        marloes = cast.staff(evening);
        today = Dates.local(clock.instant());
    }

    @Test
    void an_invited_member_has_a_link_that_staff_see_until_the_first_device_is_in() {
        var mo = invite("Mo", "youth", "");
        var row = row(mo);

        assertThat(row.alias()).isEqualTo("Mo");
        assertThat(row.profile()).isEqualTo(Profile.YOUTH);
        assertThat(row.term().since()).isEqualTo(today);
        assertThat(row.link()).isEqualTo(links.of(mo));
        assertThat(row.toString()).doesNotContain(row.link());

        homes.device(Scope.member(marloes.traject(), mo));

        assertThat(row(mo).link()).isEmpty();
        assertThat(row(mo).devices()).hasSize(1);
    }

    @Test
    void no_answer_and_no_line_of_the_log_holds_the_link() {
        var mo = invite("Mo", "other", "");
        var stored = jdbc.sql("select answer from command where participant_id = ? and answer is not null")
                .param(marloes.speaker().value())
                .query(String.class)
                .list();

        assertThat(stored).isNotEmpty().noneMatch(answer -> answer.contains(links.of(mo)));
        assertThat(logged(mo)).containsExactly("member.invited");
    }

    @Test
    void a_link_that_was_handed_over_is_not_shown_again_but_works() {
        var mo = invite("Mo", "other", "");

        send("member.handed", "member", mo.toString());

        assertThat(row(mo).link()).isEmpty();
        assertThat(homes.arrive(homes.follow(links.of(mo))).state()).isEqualTo(Threshold.State.IN);
    }

    @Test
    void a_renewed_link_ends_the_old_one_and_lets_one_device_in_again() {
        var mo = invite("Mo", "other", "");
        var old = links.of(mo);
        var phone = homes.device(Scope.member(marloes.traject(), mo));
        var early = homes.follow(old);

        send("member.renew", "member", mo.toString());

        assertThat(links.of(mo)).isNotEqualTo(old).isEqualTo(row(mo).link());
        assertThat(door.follow(old, Optional.empty(), null)).isEmpty();
        assertThat(door.arrive(early.seat(), early.secret())).isEmpty();
        assertThat(homes.now(phone)).isPresent();
        assertThat(homes.arrive(homes.follow(links.of(mo))).state()).isEqualTo(Threshold.State.IN);
    }

    @Test
    void ending_a_membership_ends_the_link_and_every_device_at_once() {
        var mo = Scope.member(marloes.traject(), invite("Mo", "other", ""));
        var browsers = List.of(homes.device(mo), homes.device(mo), homes.follow(mo));
        homes.arrive(browsers.getLast());
        var link = links.of(mo.speaker());

        send("member.end", "member", mo.speaker().toString());
        send("member.end", "member", mo.speaker().toString());

        assertThat(browsers).allSatisfy(browser -> {
            assertThat(homes.now(browser)).isEmpty();
            assertThat(door.arrive(browser.seat(), browser.secret())).isEmpty();
        });
        assertThat(door.follow(link, Optional.empty(), null)).isEmpty();
        links.of(mo.speaker());
        assertThat(door.follow(link, Optional.empty(), null)).isEmpty();
        assertThat(homes.all(mo.speaker()).open()).isFalse();
        assertThat(row(mo.speaker()).ended()).isTrue();
        assertThat(logged(mo.speaker())).containsOnlyOnce("member.ended");
    }

    @Test
    void after_the_last_day_the_seat_no_longer_opens_and_screens_are_told() {
        var mo = Scope.member(
                marloes.traject(), invite("Mo", "other", today.plusDays(2).toString()));
        var phone = homes.device(mo);
        var link = links.of(mo.speaker());
        var later = Clock.fixed(clock.instant().plus(Duration.ofDays(3)), ZoneOffset.UTC);

        assertThat(homes.now(phone)).isPresent();
        assertThat(seated.find(mo.speaker()).orElseThrow().isOpen(later.instant()))
                .isFalse();
        // What the clock does to the rows: an hour of the last day is left, and then it is over.
        var expires = jdbc.sql("select expires_at from credential where id = ?")
                .param(phone.device())
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
        assertThat(expires).isAfter(clock.instant().plus(Duration.ofDays(1))).isBefore(later.instant());
        var doorLater = new MemberDoor(seated, devices, Rights.at(context, later), context.getBean(Audit.class), later);
        assertThat(doorLater.seatOf(link)).isEmpty();
        assertThat(doorLater.arrive(phone.seat(), phone.secret())).isEmpty();

        var sweep = new SeatSweep(jdbc, seated, devices, transactions, context.getBean(Audit.class), later);
        sweep.look();
        sweep.look();

        assertThat(jdbc.sql("select closed_at from member_seat where participant_id = ?")
                        .param(mo.speaker().value())
                        .query(java.time.OffsetDateTime.class)
                        .optional())
                .isPresent();
        assertThat(BookLines.about(jdbc, mo.speaker())).containsExactly("member.clock.end ok system system:seats");
    }

    @Test
    void a_last_day_that_passed_closes_and_a_later_one_opens_again() {
        var mo = Scope.member(marloes.traject(), invite("Mo", "other", ""));
        var phone = homes.device(mo);

        change(mo.speaker(), today.minusDays(9).toString(), today.minusDays(1).toString());

        assertThat(homes.now(phone)).isEmpty();
        assertThat(homes.all(mo.speaker()).open()).isFalse();
        assertThat(row(mo.speaker()).open()).isFalse();

        change(mo.speaker(), today.minusDays(9).toString(), today.plusDays(9).toString());

        assertThat(homes.now(phone)).contains(mo);
        assertThat(homes.all(mo.speaker()).welcomes(phone.device())).isTrue();
    }

    @Test
    void what_is_no_day_or_no_profile_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> send("member.invite", "profile", "wmo", "until", "straks"))
                .hasMessage("soundingboard.day.wrong");
        assertThatThrownBy(() -> send(
                        "member.invite",
                        "profile",
                        "wmo",
                        "since",
                        today.toString(),
                        "until",
                        today.minusDays(1).toString()))
                .hasMessage("soundingboard.until.before");
        assertThatThrownBy(() -> send("member.invite", "alias", "Mo")).hasMessage("soundingboard.profile.empty");
    }

    @Test
    void a_board_of_twelve_is_full_until_one_leaves() {
        for (int n = 0; n < Membership.MOST; n++) {
            invite("Lid " + n, "other", "");
        }
        assertThatThrownBy(() -> invite("Mo", "other", "")).hasMessage("soundingboard.refused.full");

        send("member.end", "member", members().getFirst().id().toString());

        assertThat(invite("Mo", "other", "")).isNotNull();
    }

    @Test
    void only_staff_of_the_traject_act_and_only_staff_read() {
        var mo = invite("Mo", "other", "");
        var elsewhere = cast.staff(cast.evening());
        for (var other : List.of(evening.fatima(), Scope.member(marloes.traject(), mo))) {
            assertThatThrownBy(() -> intake.take(other, Cast.command("member.end", "member", mo.toString())))
                    .hasMessage("shared.refused.staff");
            assertThatThrownBy(() -> intake.take(other, Cast.command("member.invite", "profile", "wmo")))
                    .hasMessage("shared.refused.staff");
        }
        assertThatThrownBy(() -> intake.take(elsewhere, Cast.command("member.end", "member", mo.toString())))
                .hasMessage("soundingboard.refused.member");
        var open = live.now(MemberBoard.topic(marloes.traject()), Audience.HALL, MemberBoard.class);
        assertThat(open.members()).isEmpty();
    }

    private ParticipantId invite(String alias, String profile, String until) {
        var before = members().stream().map(MemberBoard.Member::id).toList();
        send("member.invite", "alias", alias, "profile", profile, "until", until);
        return members().stream()
                .map(MemberBoard.Member::id)
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private void change(ParticipantId who, String since, String until) {
        send("member.change", "member", who.toString(), "profile", "other", "since", since, "until", until);
    }

    private Answer send(String command, String... fields) {
        return intake.take(marloes, Cast.command(command, fields));
    }

    private List<MemberBoard.Member> members() {
        return live.now(MemberBoard.topic(marloes.traject()), Audience.STAFF, MemberBoard.class)
                .members();
    }

    private MemberBoard.Member row(ParticipantId who) {
        return members().stream()
                .filter(one -> one.id().equals(who))
                .findFirst()
                .orElseThrow();
    }

    private List<String> logged(ParticipantId who) {
        return jdbc.sql("select what from log_entry where item_id = ? order by at")
                .param(who.value())
                .query(String.class)
                .list();
    }
}
