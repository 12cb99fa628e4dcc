package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.routebord.live.Audience;
import nl.routebord.road.Answer;
import nl.routebord.seatcard.Electorate;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.OfTheMoment;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Steering;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The practice before the first vote: it works as the vote does, counts for nothing and leaves nothing. */
@ServiceTest
class PracticeTest extends OpenBallot {

    private static final Duration ALL = Duration.ofSeconds(32);

    @Autowired
    private Practices practices;

    @Autowired
    private PracticeRoom room;

    @Autowired
    private Steering steering;

    @Autowired
    private Electorate electorate;

    @BeforeEach
    void a_vote_that_is_prepared() {
        evening = cast.evening();
        ballot = evening.activity(Ballots.KIND);
    }

    @Test
    void one_tap_puts_it_on_stage_and_asks_a_question_of_our_own_for_thirty_seconds() {
        start();

        assertThat(evening.workshop().stage()).isEqualTo(ballot);
        assertThat(activity(ballot).phase()).isEqualTo(Phase.PREPARED);
        assertThat(now().options()).hasSize(1).doesNotContainAnyElementsOf(options());
        assertThat(now().round()).isNotEqualTo(round());
        assertThat(Objects.requireNonNull(now().left())).isBetween(Duration.ofSeconds(25), Duration.ofSeconds(30));
        assertThat(now().result()).isNull();
    }

    @Test
    void what_came_out_is_shown_as_counts_when_the_seconds_are_over_and_is_gone_after_that() {
        start();
        var jan = evening.jan();
        cast(evening.fatima(), TAKE);
        cast(jan, LEAVE);
        cast(jan, TAKE);
        cast(evening.noor(), ADAPT);
        assertThat(now().answered()).isEqualTo(3);

        var end = now().closesAt();
        room.look(end.plus(Duration.ofMillis(1_999)));
        assertThat(now().result()).isNull();
        room.look(end.plusSeconds(2));
        assertThat(Objects.requireNonNull(now().result()).getFirst().counts()).containsExactly(2, 1, 0);
        refused(() -> cast(evening.fatima(), LEAVE), "ballot.refused.practice.over");

        room.look(end.plus(ALL));
        assertThat(practice().now()).isNull();
        assertThat(board().phase()).isEqualTo(Phase.PREPARED);
    }

    @Test
    void not_one_row_of_any_table_is_of_a_practice() {
        steering.putOnStage(evening.marloes(), Cast.command(), ballot);
        var people = List.of(evening.fatima(), evening.jan(), evening.noor());
        var before = rowsOfAllTables();
        start();
        people.forEach(who -> cast(who, ADAPT));
        people.forEach(who -> cast(who, TAKE));
        room.look(now().closesAt().plusSeconds(2));
        people.forEach(who -> live.now(PracticeBoard.mine(ballot, who.speaker()), Audience.HALL, MyBallot.class));
        practices.stop(evening.marloes(), ballot);

        assertThat(rowsOfAllTables()).isEqualTo(before);
        assertThat(board().frozen()).isFalse();
        assertThat(board().answered()).isZero();
    }

    @Test
    void a_choice_is_confirmed_without_a_receipt_and_seen_by_nobody_else() {
        start();
        var fatima = evening.fatima();
        assertThat(cast(fatima, ADAPT)).isEqualTo(Answer.of("ballot.answer.practised"));

        assertThat(mineOf(fatima).votes()).extracting(MyBallot.MyVote::mark).containsExactly(ADAPT);
        assertThat(mineOf(fatima).receipt()).isNull();
        assertThat(mineOf(evening.jan()).votes()).isEmpty();
        assertThat(mine(fatima).votes()).isEmpty();
        for (var audience : Audience.values()) {
            var frame = live.now(PracticeBoard.topic(ballot), audience, PracticeBoard.class)
                    .toString();
            assertThat(frame).doesNotContain(fatima.speaker().toString(), "mark");
        }
    }

    @Test
    void opening_the_vote_ends_the_practice_and_a_late_choice_is_no_vote() {
        start();
        var fatima = evening.fatima();
        var round = now().round();
        var option = now().options().getFirst();
        cast(fatima, TAKE);
        steering.start(evening.marloes(), Cast.command(), ballot);

        assertThat(practice().now()).isNull();
        refused(() -> practices.cast(fatima, round, option, TAKE, null), "ballot.refused.practice.over");
        refused(() -> casting.cast(fatima, Cast.command(), round, option, TAKE, null, false), "workshop.refused.gone");
        assertThat(rows()).isZero();
        refused(this::start, "ballot.refused.practice.late");
        evening.close(ballot);
        refused(this::start, "ballot.refused.practice.late");
    }

    @Test
    void the_same_press_sent_again_does_not_begin_another() {
        var command = Cast.command();
        start(command);
        var first = now().round();
        start(command);
        start();
        assertThat(now().round()).isEqualTo(first);

        practices.stop(evening.marloes(), ballot);
        practices.stop(evening.marloes(), ballot);
        assertThat(practice().now()).isNull();
        var again = Cast.command();
        start(again);
        practices.stop(evening.marloes(), ballot);
        start(again);
        assertThat(practice().now()).isNull();
    }

    @Test
    void the_facilitator_alone_starts_and_stops_and_only_people_in_the_room_who_may_vote_practise() {
        refused(() -> practices.start(evening.fatima(), Cast.command(), ballot), "shared.refused.staff");
        refused(() -> practices.start(cast.evening().marloes(), Cast.command(), ballot), "workshop.refused.gone");
        var criteria = evening.activity("criteria");
        refused(() -> practices.start(evening.marloes(), Cast.command(), criteria), "workshop.refused.gone");
        start();
        refused(() -> practices.stop(evening.jan(), ballot), "shared.refused.staff");
        refused(() -> cast(evening.marloes(), TAKE), "ballot.refused.staff");
        refused(() -> cast(evening.anneke(), TAKE), "ballot.refused.staff");

        electorate.cardsOnly(evening.marloes(), Cast.command(), true);
        var fatima = evening.fatima();
        refused(() -> cast(fatima, TAKE), "ballot.refused.card");
        assertThat(mineOf(fatima).mayVote()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void every_way_of_asking_is_practised_by_its_own_rules(Method method) {
        var real = new Asking(
                method,
                method == Method.DOTS ? 4 : 1,
                true,
                List.of(),
                method == Method.CONSENT ? Asking.Stage.PRESENT : null);
        ballots.ask(evening.marloes(), Cast.command(), ballot, real);
        start();
        var fatima = evening.fatima();
        assertThat(now().asking().secret()).isFalse();
        if (method == Method.RANKING) {
            refused(() -> cast(fatima, 1), "road.refused.broken");
            practices.rank(fatima, now().round(), now().options().reversed());
        } else if (method == Method.CONSENT) {
            refused(() -> cast(fatima, Method.OBJECTION), "ballot.refused.reason.empty");
            cast(fatima, 0, Method.OBJECTION, "Liever thee");
        } else if (method == Method.DOTS) {
            cast(fatima, 0, 3, null);
            refused(() -> cast(fatima, 1, 2, null), "ballot.refused.spent");
            cast(fatima, 1, 1, null);
        } else if (method == Method.CHOICE) {
            cast(fatima, 0, 1, null);
            cast(fatima, 1, 1, null);
            assertThat(mineOf(fatima).votes()).hasSize(1);
        } else {
            cast(fatima, 0);
            refused(() -> cast(fatima, 7), "road.refused.broken");
        }
        room.look(now().closesAt().plusSeconds(2));
        assertThat(now().answered()).isEqualTo(1);
        assertThat(Objects.requireNonNull(now().result()))
                .hasSize(now().options().size())
                .anyMatch(option -> option.answers() == 1 && option.counts() != null);
    }

    @Test
    void a_hall_that_all_practises_at_once_is_counted_whole() throws Exception {
        start();
        var people = new ArrayList<Scope>();
        for (int n = 0; n < 60; n++) {
            people.add(evening.guest(null, n % 5));
        }
        atOnce(180, n -> () -> cast(people.get(n % 60), n % 3));
        assertThat(now().answered()).isEqualTo(60);
    }

    private void start() {
        start(Cast.command());
    }

    private void start(CommandId command) {
        assertThat(practices.start(evening.marloes(), command, ballot)).isEqualTo(Answer.of("ballot.answer.practice"));
    }

    private Answer cast(Scope who, int mark) {
        return cast(who, 0, mark, null);
    }

    private Answer cast(Scope who, int option, int mark, @Nullable String words) {
        return practices.cast(who, now().round(), now().options().get(option), mark, words);
    }

    private PracticeBoard practice() {
        return live.now(PracticeBoard.topic(ballot), Audience.HALL, PracticeBoard.class);
    }

    private PracticeBoard.Now now() {
        return Objects.requireNonNull(practice().now());
    }

    private MyBallot mineOf(Scope who) {
        return live.now(PracticeBoard.mine(ballot, who.speaker()), Audience.HALL, MyBallot.class);
    }

    private List<OptionId> options() {
        return board().standing().stream().map(BallotOption::id).toList();
    }

    private Map<String, Integer> rowsOfAllTables() {
        var rows = new TreeMap<String, Integer>();
        jdbc.sql("""
                select table_name from information_schema.tables
                where table_schema = current_schema and table_type = 'BASE TABLE'""").query(String.class).list().stream()
                .filter(table -> !OfTheMoment.TABLES.contains(table))
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single()));
        assertThat(rows).containsKeys("vote", "command", "log_entry").hasSizeGreaterThan(15);
        return rows;
    }
}
