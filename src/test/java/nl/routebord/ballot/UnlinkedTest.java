package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routebord.retention.Closing;
import nl.routebord.retention.Later;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.testing.TestDatabase;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Whoever steals the whole database after a closed traject was unlinked, with all that it writes down about its own rows,
 * holds no trace of a cookie, a code or a name, and links none of the people whose marks are left to a text: not by a value, and not by
 * any order. In which group somebody was is kept, where it is large enough, for marks and for texts: more than that may not be told. The same search finds everybody the day before, so it can fail.
 */
@ServiceTest
class UnlinkedTest extends OpenBallot {

    private static final double BY_CHANCE = 0.05;
    private static final int EVENINGS = 3;
    private static final Set<String> TEXTS = Set.of("criterion", "room_question", "vote");

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Closing closing;

    @Autowired
    private Steering steering;

    @Autowired
    private Clock clock;

    @Test
    void two_hundred_people_are_linked_to_their_texts_no_better_than_by_chance() {
        var chances = new ArrayList<Double>();
        do {
            an_evening_with_the_ballot_open();
            var hall = new NamelessHall(this, house).comesAndWrites();
            evening.close(ballot);
            evening.close(hall.board());
            steering.end(evening.marloes(), Cast.command());
            closing.close(cast.staff(evening), Cast.command());
            var before = copy();
            assertThat(before.rows().stream().filter(row -> row.says(hall.names)))
                    .isNotEmpty();
            assertThat(chance("the day before", hall, before)).isLessThanOrEqualTo(0.001);

            Later.unlink(house, clock.instant().plus(Duration.ofDays(61)));

            var after = copy();
            nothingOfAPersonIsLeft(hall, before, after);
            noTransactionWroteAMarkAndAText(after);
            chances.add(chance("unlinked", hall, after));
        } while (chances.getLast() <= BY_CHANCE && chances.size() < EVENINGS);

        assertThat(chances).anyMatch(chance -> chance > BY_CHANCE);
    }

    private void nothingOfAPersonIsLeft(NamelessHall hall, Tables before, Tables after) {
        assertThat(Tables.copy(jdbc).rows().stream().filter(row -> row.says(hall.names)))
                .isEmpty();
        // Every text is there, and all of an evening and a group are of one who is nobody.
        for (var table : TEXTS) {
            assertThat(after.of(table).filter(row -> NamelessHall.writer(row) >= 0))
                    .hasSize(NamelessHall.PEOPLE);
        }
        var nobody = after.of("participant")
                .filter(row -> "TEXTS".equals(row.cell("unlinked")))
                .map(row -> row.cell("id"))
                .collect(Collectors.toSet());
        assertThat(nobody).hasSizeBetween(1, 6);
        assertThat(after.of("criterion")
                        .filter(row -> NamelessHall.writer(row) >= 0)
                        .map(row -> row.cell("author")))
                .allMatch(nobody::contains);
        assertThat(after.of("log_entry").map(row -> row.cell("who")).filter(Objects::nonNull))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(people(after));
        // Marks are counted as before, of as many people, on a day.
        assertThat(after.of("criterion_support"))
                .hasSameSizeAs(before.of("criterion_support").toList());
        assertThat(people(after)).hasSize(NamelessHall.PEOPLE).doesNotContainAnyElementsOf(people(before));
        assertThat(after.of("criterion_support")
                        .map(row -> Objects.requireNonNull(row.cell("at")).replaceFirst("\\+.*", "")))
                .allMatch(at -> at.matches("\\S+ 00:00:00(?:\\.0+)?"));
        assertThat(figures(after)).isEqualTo(figures(before));
    }

    /** People who could come back, or of whom marks are left. */
    private static Set<String> people(Tables copy) {
        return copy.of("participant")
                .filter(row -> "GUEST".equals(row.cell("kind")) && !"TEXTS".equals(row.cell("unlinked")))
                .map(row -> Objects.requireNonNull(row.cell("id")))
                .collect(Collectors.toSet());
    }

    /** How often each part got each mark, and how many voters there were. */
    private static Map<String, Long> figures(Tables copy) {
        var figures = copy.of("vote")
                .collect(Collectors.groupingBy(
                        row -> row.cell("option_id") + " " + row.cell("mark"), Collectors.counting()));
        figures.put(
                "voters",
                copy.of("vote").map(row -> row.cell("voter")).distinct().count());
        return figures;
    }

    /** Rows of one transaction bear its number. H2 keeps no such number. */
    private static void noTransactionWroteAMarkAndAText(Tables after) {
        if (TestDatabase.isPostgres()) {
            var marks =
                    after.of("criterion_support").map(row -> row.cell("xmin")).collect(Collectors.toSet());
            var people = after.of("participant")
                    .filter(row -> "MARKS".equals(row.cell("unlinked")))
                    .map(row -> row.cell("xmin"))
                    .collect(Collectors.toSet());
            var texts = after.rows().stream()
                    .filter(row -> NamelessHall.writer(row) >= 0 || row.table().equals("log_entry"))
                    .map(row -> row.cell("xmin"))
                    .collect(Collectors.toSet());
            assertThat(marks).isNotEmpty().doesNotContainAnyElementsOf(texts);
            assertThat(people).isNotEmpty().doesNotContainAnyElementsOf(texts);
        }
    }

    private Tables copy() {
        return Tables.copy(jdbc).around(Set.of(evening.workshop().traject().toString()));
    }

    private double chance(String what, NamelessHall hall, Tables copy) {
        var search = new Linkage(NamelessHall.PEOPLE, orders(hall, copy));
        var choices = new HashMap<Integer, int[]>();
        var question = 0;
        for (var table : TEXTS) {
            choices.put(question, IntStream.range(0, NamelessHall.PEOPLE).toArray());
            search.look(
                    question++,
                    copy.of(table).filter(row -> NamelessHall.writer(row) >= 0).toList(),
                    NamelessHall::writer);
        }
        var chance = search.chance(choices, hall.groups);
        System.out.printf(
                "[measured] %s: best of %d pairs of orders, by chance %.3f (seed %d)%n",
                what, search.tried(), chance, hall.seed);
        return chance;
    }

    /** Every order of the people, from any table that has a row of each. */
    private static List<int[]> orders(NamelessHall hall, Tables copy) {
        var known = new HashMap<String, Integer>();
        people(copy).forEach(person -> known.put(person, hall.recognised(copy, person)));
        assertThat(known.values()).doesNotHaveDuplicates().hasSize(NamelessHall.PEOPLE);
        var orders = new ArrayList<int[]>();
        for (var table : Set.of("participant", "criterion_support")) {
            var column = table.equals("participant") ? "id" : "participant_id";
            var rows = copy.of(table)
                    .filter(row -> known.containsKey(row.cell(column)))
                    .toList();
            Linkage.orders(rows, row -> Objects.requireNonNull(known.get(row.cell(column))))
                    .forEach(order -> orders.add(order.stream()
                            .distinct()
                            .mapToInt(Integer::intValue)
                            .toArray()));
        }
        return orders;
    }
}
