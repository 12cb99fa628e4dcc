package nl.routebord.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Changed;
import nl.routebord.live.Live;
import nl.routebord.road.Road;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Dates;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.DayBegan;
import nl.routebord.trail.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** One check a month of each member, and nobody known by what it says. */
@ServiceTest
@RecordApplicationEvents
class MonthlyCheckTest {

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CheckIntake intake;

    @Autowired
    private MonthlyCheck check;

    @Autowired
    private Live live;

    @Autowired
    private SoundingBoard board;

    @Autowired
    private Seated seated;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Road road;

    @Autowired
    private Log log;

    @Autowired
    private Clock clock;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope anneke;
    private YearMonth month;

    @BeforeEach
    void aMember() {
        evening = cast.evening();
        anneke = evening.anneke();
        month = YearMonth.from(Dates.local(clock.instant()));
    }

    @Test
    void filled_in_anew_it_takes_the_place_of_the_one_before() {
        fillIn(anneke, "runs_score", "4", "asks_text", "Een bus.");
        fillIn(anneke, "runs_score", "2");

        var mine = check.ofMember(anneke.speaker());
        assertThat(mine.month()).isEqualTo(month);
        assertThat(mine.parts()).hasSize(1).containsEntry(CheckQuestion.RUNS, new MyCheck.Part(2, null));
        var all = check.of(anneke.traject());
        assertThat(all.members()).isEqualTo(1);
        assertThat(all.people()).isEqualTo(1);
        assertThat(all.months()).isEmpty();
    }

    @Test
    void three_members_make_an_average_and_texts_without_names_once_the_month_is_over() {
        fillIn(anneke, "runs_score", "4", "runs_text", "Zo door.");
        fillIn(evening.anneke(), "runs_score", "5", "runs_text", "Goed.");
        assertThat(runs().tenths()).isNull();
        assertThat(runs().texts()).isEmpty();

        fillIn(evening.anneke(), "runs_score", "2", "runs_text", "Het gaat.");

        for (var audience : Audience.values()) {
            var now = live.now(CheckBoard.topic(anneke.traject()), audience, CheckBoard.class);
            assertThat(now.people()).isEqualTo(3);
            assertThat(now.months()).isEmpty();
        }
        assertThat(runs().tenths()).isEqualTo(37);
        assertThat(runs().texts()).containsExactly("Goed.", "Het gaat.", "Zo door.");
    }

    @Test
    void the_month_ends_by_the_clock_of_the_netherlands() {
        fillIn(anneke, "runs_score", "4");
        var midnight = month.plusMonths(1).atDay(1).atStartOfDay(ZoneId.of("Europe/Amsterdam")).toInstant();

        assertThat(at(midnight.minusMillis(1)).of(anneke.traject()).months()).isEmpty();
        assertThat(at(midnight).of(anneke.traject()).months()).hasSize(1);
        assertThat(at(midnight).of(anneke.traject()).people()).isZero();
    }

    @Test
    void the_news_of_others_does_not_tell_when_somebody_filled_it_in() {
        var reader = evening.anneke();
        var since = clock.instant().minusSeconds(1);
        fillIn(anneke, "runs_score", "4");
        fillIn(anneke, "runs_score", "5");

        assertThat(board.newsByStep(reader, since, clock.instant())).isEmpty();
    }

    @Test
    void two_devices_of_one_member_at_once_leave_one_check() throws Exception {
        var scores = List.of("1", "5");

        AtOnce.all(2, n -> () -> {
            fillIn(anneke, "runs_score", scores.get(n), "asks_score", scores.get(n));
            return n;
        });

        var parts = check.ofMember(anneke.speaker()).parts();
        assertThat(parts.get(CheckQuestion.RUNS)).isEqualTo(parts.get(CheckQuestion.ASKS));
        assertThat(check.of(anneke.traject()).people()).isEqualTo(1);
    }

    @Test
    void a_form_of_a_month_that_is_over_is_refused_and_the_new_month_starts_empty() {
        fillIn(anneke, "runs_score", "4");
        var next = at(clock.instant().plus(Duration.ofDays(31)));

        assertThat(next.ofMember(anneke.speaker()).parts()).isEmpty();
        assertThat(next.of(anneke.traject()).months()).hasSizeBetween(1, 2);
        assertThat(next.of(anneke.traject()).months().getFirst().people()).isEqualTo(1);
        assertThatThrownBy(() -> intake.take(
                        anneke,
                        Cast.command(
                                "check.fillin", "month", month.minusMonths(1).toString(), "runs_score", "4")))
                .hasMessage("soundingboard.refused.month");
    }

    @Test
    void a_new_day_is_told_to_the_homes_and_workplaces_that_stay_open() {
        transaction.executeWithoutResult(status -> context.publishEvent(new DayBegan(LocalDate.of(2027, 3, 1))));
        assertThat(events.stream(Changed.class).map(Changed::topic))
                .contains(
                        CheckBoard.topic(anneke.traject()),
                        Hobbels.topic(anneke.traject()),
                        MyCheck.topic(anneke.speaker()),
                        Hobbels.own(anneke.speaker()));
    }

    @Test
    void nothing_no_score_at_all_and_no_member_are_refused() {
        assertThatThrownBy(() -> fillIn(anneke)).hasMessage("soundingboard.check.empty");
        assertThatThrownBy(() -> fillIn(anneke, "runs_score", "6")).hasMessage("road.refused.broken");
        assertThatThrownBy(() -> fillIn(anneke, "runs_text", "a".repeat(601))).hasMessage("soundingboard.text.long");
        for (var other : List.of(evening.fatima(), evening.marloes())) {
            assertThatThrownBy(() -> fillIn(other, "runs_score", "3")).hasMessage("shared.refused.readonly");
        }
    }

    @Test
    void the_log_knows_that_it_was_filled_in_and_not_with_what() {
        fillIn(anneke, "runs_text", "Geheim van mij.");
        fillIn(anneke, "runs_text", "Nog een geheim.");

        var lines = jdbc.sql("select what || coalesce(before_text, '') || coalesce(after_text, '') from log_entry"
                        + " where item_id = ? order by at, nr")
                .param(anneke.speaker().value())
                .query(String.class)
                .list();
        assertThat(lines).containsExactly("check.filled", "check.changed");
    }

    private CheckBoard.OfQuestion runs() {
        var over = at(month.plusMonths(1).atDay(1).atStartOfDay(ZoneId.of("Europe/Amsterdam")).toInstant());
        return over.of(anneke.traject()).months().getLast().of(CheckQuestion.RUNS);
    }

    private MonthlyCheck at(Instant moment) {
        return new MonthlyCheck(jdbc, seated, road, log, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private void fillIn(Scope who, String... fields) {
        var all = new String[2 + fields.length];
        all[0] = "month";
        all[1] = month.toString();
        System.arraycopy(fields, 0, all, 2, fields.length);
        intake.take(who, Cast.command("check.fillin", all));
    }
}
