package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routebord.criteria.Supports;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whoever steals the whole database after the seal, with all that it writes down about its own rows, links nobody to a choice:
 * not by a value, and not by any order. The same search finds everybody where nothing was sealed, so it can fail.
 */
@ServiceTest
class LinkageTest extends OpenBallot {

    private static final double BY_CHANCE = 0.05;

    /** One search in twenty is that good by chance. What leaks leaks every evening, so a good one is looked at again. */
    private static final int EVENINGS = 3;

    @Autowired
    private Supports supports;

    @Test
    void two_hundred_voters_are_linked_to_their_ballots_no_better_than_by_chance() {
        var chances = new ArrayList<Double>();
        do {
            an_evening_with_the_ballot_open();
            ballots.promise(evening.marloes(), Cast.command(), ballot, true);
            var hall = FullHall.votes(this, supports);
            var before = copy(hall);
            evening.close(ballot);
            var after = copy(hall);

            noTransactionWroteAChoiceAndAPerson(before, after);
            assertThat(chance("secret, while it is open", hall, before, "vote")).isLessThanOrEqualTo(0.001);
            chances.add(chance("secret, sealed", hall, after, "sealed_ballot"));
        } while (chances.getLast() <= BY_CHANCE && chances.size() < EVENINGS);

        assertThat(chances).anyMatch(chance -> chance > BY_CHANCE);
    }

    @Test
    void the_same_search_finds_everybody_of_a_vote_that_is_not_secret() {
        var hall = FullHall.votes(this, supports);
        evening.close(ballot);
        var copy = copy(hall);

        assertThat(chance("not secret, closed", hall, copy, "vote")).isLessThanOrEqualTo(0.001);
        assertThat(choices(copy).filter(row -> row.says(hall.names())).map(hall::named))
                .hasSize(FullHall.PARTS * FullHall.PEOPLE)
                .containsAll(IntStream.range(0, FullHall.PEOPLE).boxed().toList());
        assertThat(shared(copy)).isNotEmpty();
    }

    @Test
    void no_value_that_names_somebody_stands_in_a_row_with_a_choice_or_leads_to_one() {
        ballots.promise(evening.marloes(), Cast.command(), ballot, true);
        var hall = FullHall.votes(this, supports);
        var voters = jdbc.sql("select voter from ballot_voter where round_id = ?")
                .param(round().value())
                .query(String.class)
                .set();
        var key = Objects.requireNonNull(rounds.current(ballot).wrappedKey());
        evening.close(ballot);
        var copy = copy(hall);

        assertThat(voters).hasSize(FullHall.PEOPLE).isSubsetOf(hall.names());
        assertThat(choices(copy)).hasSize(FullHall.PARTS * FullHall.PEOPLE);
        assertThat(choices(copy).filter(row -> row.says(hall.names()))).isEmpty();
        assertThat(shared(copy)).isEmpty();
        assertThat(copy.rows().stream().filter(row -> row.says(voters) || row.says(Set.of(key))))
                .isEmpty();
        for (int who = 0; who < FullHall.PEOPLE; who++) {
            var names = hall.names(who);
            assertThat(copy.rows().stream()
                            .filter(row -> row.says(names))
                            .map(Tables.Row::table)
                            .distinct())
                    .containsExactlyInAnyOrder(
                            "participant", "command", "criterion_support", "ballot_command", "ballot_receipt");
        }
        // A receipt is known to who holds the phone: nothing may stand beside it.
        assertThat(copy.of("ballot_receipt").map(LinkageTest::columns))
                .hasSize(FullHall.PEOPLE)
                .containsOnly(Set.of("round_id", "code"));
        assertThat(copy.of("ballot_command").map(LinkageTest::columns))
                .hasSize(FullHall.PARTS * FullHall.PEOPLE)
                .containsOnly(Set.of("round_id", "id_hash", "receipt"));
    }

    /** Rows of one transaction bear its number: none that names a person may bear that of a choice. H2 keeps no such number. */
    private void noTransactionWroteAChoiceAndAPerson(Tables before, Tables after) {
        if (TestDatabase.isPostgres()) {
            var sealing = writers(choices(after));
            assertThat(writers(choices(before))).hasSize(FullHall.PARTS * FullHall.PEOPLE);
            assertThat(sealing).hasSize(1);
            assertThat(writers(after.of("participant")))
                    .hasSize(FullHall.PEOPLE + 1)
                    .doesNotContainAnyElementsOf(sealing);
        }
    }

    private Tables copy(FullHall hall) {
        var known = new HashSet<>(hall.names());
        known.add(evening.workshop().traject().toString());
        return Tables.copy(jdbc).around(known);
    }

    private double chance(String what, FullHall hall, Tables copy, String choices) {
        var search = new Linkage(FullHall.PEOPLE, peoplesOrders(hall, copy, choices));
        var standing = board().options();
        for (int part = 0; part < FullHall.PARTS; part++) {
            var option = standing.get(part).id().toString();
            search.look(
                    part,
                    copy.of(choices)
                            .filter(row -> option.equals(row.cell("option_id")))
                            .toList());
        }
        var chance = search.chance(hall.choices());
        System.out.printf("[measured] %s: best of %d pairs of orders, by chance %.3f%n", what, search.tried(), chance);
        return chance;
    }

    /** Every order of everybody, from any table that has a row of each: by every column and as the rows lie. */
    private static List<int[]> peoplesOrders(FullHall hall, Tables copy, String choices) {
        var orders = new ArrayList<int[]>();
        for (var table : copy.rows().stream().map(Tables.Row::table).distinct().toList()) {
            var rows = new ArrayList<Tables.Row>();
            var who = new HashMap<Tables.Row, Integer>();
            copy.of(table).filter(row -> !table.equals(choices)).forEach(row -> {
                var named = hall.named(row);
                if (named >= 0) {
                    rows.add(row);
                    who.put(row, named);
                }
            });
            if (new HashSet<>(who.values()).size() == FullHall.PEOPLE) {
                Linkage.orders(rows, row -> Objects.requireNonNull(who.get(row)))
                        .forEach(order -> orders.add(order.stream()
                                .distinct()
                                .mapToInt(Integer::intValue)
                                .toArray()));
            }
        }
        return orders;
    }

    /** Every row of any table that holds a choice in this ballot. */
    private Stream<Tables.Row> choices(Tables copy) {
        var options =
                board().options().stream().map(option -> option.id().toString()).collect(Collectors.toSet());
        return copy.rows().stream().filter(row -> row.cell("mark") != null && row.says(options));
    }

    /** Values of rows with a choice, apart from round, part and mark, that stand in any other row of any table. */
    private Set<String> shared(Tables copy) {
        var choices = choices(copy).collect(Collectors.toSet());
        var own = new HashSet<String>();
        for (var row : choices) {
            columns(row).stream()
                    .filter(column -> !Set.of("round_id", "option_id", "mark").contains(column))
                    .map(row::cell)
                    .filter(Objects::nonNull)
                    .forEach(own::add);
        }
        var elsewhere = new HashSet<String>();
        copy.rows().stream().filter(row -> !choices.contains(row)).forEach(row -> elsewhere.addAll(row.said()));
        own.retainAll(elsewhere);
        return own;
    }

    private static Set<String> columns(Tables.Row row) {
        var columns = new HashSet<>(row.columns());
        Tables.OF_THE_DATABASE.forEach(columns::remove);
        return columns;
    }

    private static Set<String> writers(Stream<Tables.Row> rows) {
        return rows.map(row -> Objects.requireNonNull(row.cell("xmin"))).collect(Collectors.toSet());
    }
}
