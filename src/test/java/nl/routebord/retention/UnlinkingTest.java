package nl.routebord.retention;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Dates;
import nl.routebord.soundingboard.Homes;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** On its day and not sooner, whole however often it is interrupted, and nothing that was said or counted is lost. */
@ServiceTest
class UnlinkingTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Homes homes;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Steering steering;

    @Autowired
    private Closing closing;

    @Autowired
    private Unlinking unlinking;

    @Autowired
    private KeepingSource keeping;

    @Autowired
    private Credentials credentials;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Cast.Evening evening;
    private TrajectId traject;
    private Scope staff;
    private Scope anneke;
    private Homes.Browser device;

    /** Six clients and three of a council write, and a member of the sounding board. */
    @BeforeEach
    void an_evening_is_over() {
        evening = cast.evening();
        traject = evening.workshop().traject();
        staff = cast.staff(evening);
        var board = evening.open("criteria");
        for (int n = 0; n < 9; n++) {
            var guest = evening.guest("Gast " + n, n < 6 ? 0 : 1);
            send(guest, "criteria.propose", "activity", board.toString(), "name", "Punt " + n, "sentence", "Goed zo");
            send(guest, "criteria.support", "item", point("Punt 0").toString(), "on", "true");
            send(guest, "question.ask", "text", "Vraag " + n);
        }
        anneke = evening.anneke();
        device = homes.device(anneke);
        send(anneke, "hobbel.say", "sort", "HOBBEL", "text", "Het gaat te snel");
        send(anneke, "digest.on", "address", "anneke@wijkerveen.test", "rhythm", "WEEK");
        evening.close(board);
        steering.end(evening.marloes(), command());
    }

    @Test
    void nobody_is_unlinked_before_the_day_and_everybody_on_it() {
        closing.close(staff, command());
        closing.keepFor(staff, command(), "10");

        unlinking.look(in(9));
        assertThat(linked()).isEqualTo(10);
        assertThat(credentials.check(device.secret())).isPresent();
        closing.reopen(staff, command());
        unlinking.look(in(400));
        assertThat(linked()).isEqualTo(10);

        closing.close(staff, command());
        unlinking.look(in(10));
        assertThat(linked()).isZero();
        assertThat(credentials.ever(device.secret())).isEmpty();
        assertThat(keeping.of(traject).unlinked()).isNotNull();
        assertThatThrownBy(() -> closing.reopen(staff, command()))
                .isInstanceOf(Refusal.class)
                .hasMessage("retention.refused.gone");
        assertThatThrownBy(() -> closing.keepFor(staff, command(), "365")).hasMessage("retention.refused.gone");
    }

    /** A kill leaves each piece done or not done at all; so each is killed once, before it is done. */
    @Test
    void a_kill_in_any_piece_loses_nothing_and_the_next_look_goes_on() {
        closing.close(staff, command());
        var before = said();
        var pieces = 0;
        while (due()) {
            var as = state();
            transaction.executeWithoutResult(killed -> {
                unlinking.piece(traject, in(61));
                killed.setRollbackOnly();
            });
            assertThat(state()).isEqualTo(as);
            unlinking.piece(traject, in(61));
            assertThat(said()).isEqualTo(before);
            pieces++;
        }
        assertThat(pieces).isGreaterThan(5);
        assertThat(linked()).isZero();

        var as = state();
        unlinking.look(in(80));
        assertThat(state()).isEqualTo(as);
    }

    @Test
    void two_nodes_at_once_do_it_once() throws Exception {
        closing.close(staff, command());
        var before = said();
        AtOnce.all(2, n -> () -> {
            unlinking.look(in(61));
            return n;
        });
        unlinking.look(in(61));
        assertThat(said()).isEqualTo(before);
        assertThat(linked()).isZero();
        assertThat(count(
                        "select count(*) from participant where workshop_id = ? and unlinked = 'MARKS'",
                        evening.workshop().id().value()))
                .isEqualTo(9);
    }

    @Test
    void texts_of_a_group_have_one_writer_and_a_small_group_is_no_group() {
        closing.close(staff, command());
        unlinking.look(in(61));

        assertThat(jdbc.sql("""
                select distinct c.author, g.name from criterion c join activity a on a.id = c.activity_id
                join participant p on p.id = c.author left join participant_group g on g.id = p.group_id
                where a.traject_id = ? and c.name like 'Punt %' order by g.name""")
                        .param(traject.value())
                        .query((row, n) -> String.valueOf(row.getString("name")))
                        .list())
                .containsExactly(evening.group(0), "null");
        assertThat(jdbc.sql(
                                "select count(*) from participant where traject_id = ? and unlinked is not null and group_id is null")
                        .param(traject.value())
                        .query(Integer.class)
                        .single())
                // Three of the council, the one whose their texts are, the member and the one whose a member's texts
                // are.
                .isEqualTo(6);
    }

    @Test
    void of_a_member_only_what_was_said_is_left() {
        closing.close(staff, command());
        unlinking.look(in(61));

        assertThat(count("select count(*) from hobbel where traject_id = ?", traject.value()))
                .isOne();
        var member = anneke.speaker().value();
        for (var sql : List.of(
                "select count(*) from hobbel where author = ?",
                "select count(*) from digest_subscription where participant_id = ?",
                "select count(*) from member_device where participant_id = ?",
                "select count(*) from member_seat where participant_id = ?",
                "select count(*) from credential where subject = ?",
                "select count(*) from log_entry where item_id = ?",
                "select count(*) from participant where id = ?")) {
            assertThat(count(sql, member)).as(sql).isZero();
        }
    }

    /** Three members, two questions: as many answers of as many people, and none of them of who gave it. */
    @Test
    void answers_of_a_month_are_dealt_anew_for_each_question() {
        var other = cast.evening();
        var month = YearMonth.from(Dates.local(clock.instant()).atStartOfDay()).toString();
        for (int n = 0; n < 3; n++) {
            send(
                    other.anneke(),
                    "check.fillin",
                    "month",
                    month,
                    "runs_score",
                    "" + (n + 1),
                    "misses_text",
                    "Mist " + n);
        }
        var traject = other.workshop().traject().value();
        closing.close(cast.staff(other), command());
        unlinking.look(in(61));

        assertThat(count("select count(*) from member_check where traject_id = ?", traject))
                .isEqualTo(6);
        assertThat(count("select count(distinct participant_id) from member_check where traject_id = ?", traject))
                .isEqualTo(3);
        assertThat(jdbc.sql("""
                select distinct p.unlinked from member_check c join participant p on p.id = c.participant_id
                where c.traject_id = ?""").param(traject).query(String.class).list()).containsExactly("TEXTS");
    }

    private boolean due() {
        return keeping.of(traject).unlinked() == null;
    }

    private Instant in(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    private int linked() {
        return keeping.of(traject).guests();
    }

    /** All that was said and counted, whoever it is of. */
    private List<String> said() {
        var said = new ArrayList<String>();
        for (var sql : List.of(
                "select c.name from criterion c join activity a on a.id = c.activity_id where a.traject_id = ?",
                "select 'support ' || count(*) from criterion_support s join criterion c on c.id = s.criterion_id"
                        + " join activity a on a.id = c.activity_id where a.traject_id = ?",
                "select 'people ' || count(distinct s.participant_id) from criterion_support s join criterion c"
                        + " on c.id = s.criterion_id join activity a on a.id = c.activity_id where a.traject_id = ?",
                "select q.text from room_question q join workshop w on w.id = q.workshop_id where w.traject_id = ?",
                "select h.text from hobbel h where h.traject_id = ?",
                "select l.what from log_entry l where l.traject_id = ?")) {
            said.addAll(jdbc.sql(sql).param(traject.value()).query(String.class).list().stream()
                    .sorted()
                    .toList());
        }
        return said;
    }

    /** Everything that is changed by it, row by row. */
    private List<String> state() {
        var state = new ArrayList<String>();
        for (var sql : List.of(
                "select cast(id as varchar) || coalesce(unlinked, '') from participant where traject_id = ?",
                "select c.id || '/' || c.author from criterion c join activity a on a.id = c.activity_id"
                        + " where c.author is not null and a.traject_id = ?",
                "select id || '/' || who from log_entry where who is not null and traject_id = ?",
                "select c.id from command c join participant p on p.id = c.participant_id where p.traject_id = ?")) {
            state.addAll(jdbc.sql(sql).param(traject.value()).query(String.class).list().stream()
                    .sorted()
                    .toList());
        }
        return state;
    }

    private UUID point(String name) {
        return jdbc.sql(
                        "select c.id from criterion c join activity a on a.id = c.activity_id where a.traject_id = ? and c.name = ?")
                .params(traject.value(), name)
                .query(UUID.class)
                .single();
    }

    private int count(String sql, UUID value) {
        return jdbc.sql(sql).param(value).query(Integer.class).single();
    }

    private void send(Scope who, String name, String... fields) {
        intakes.stream()
                .filter(intake -> intake.commands().contains(name))
                .findFirst()
                .orElseThrow()
                .take(who, Cast.command(name, fields));
    }
}
