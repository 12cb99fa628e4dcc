package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Groups;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Groups of 1, 2, 4 and 5 beside one of 20, in evenings that differ in nothing but who of a small group chose what. After the
 * seal every row of every table is the same in all of them, and between them everybody of a small group has given every
 * answer: so no row narrows what one of them chose.
 */
@ServiceTest
class OtherWorldsTest extends OpenBallot {

    private static final int[] SIZES = {1, 2, 4, 5, 20};
    private static final int SMALL = 12;

    /** What is made by chance or by the clock, and differs between any two evenings. */
    private static final Set<String> BY_CHANCE =
            Set.of("handle", "join_code", "seat", "secret_hash", "nr"); // nr counts the lines of all evenings together

    private static final Pattern VARYING = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}"
            + "|\\d{4}-\\d\\d-\\d\\d[ T][0-9:.]+(?:[+-][0-9:]+|Z)?|[A-Z][2-9]-\\d\\d");

    @Autowired
    private Groups groups;

    /** Each of the three rows that are shown keeps its sums: 3 of 7 for those joined, 2 of 5, and half of the twenty. */
    @Test
    void groups_of_mixed_minds_leave_the_same_rows_whoever_of_them_chose_what() {
        var joined = List.of(TAKE, ADAPT, TAKE, LEAVE, TAKE, LEAVE, ADAPT);
        var five = List.of(TAKE, LEAVE, ADAPT, TAKE, LEAVE);
        var worlds = IntStream.range(0, joined.size())
                .mapToObj(turn -> world(turned(joined, turn), turned(five, turn % 5), 10, 4, 6))
                .toList();

        everybodyGaveEveryAnswerAndNothingTells(worlds);
    }

    /** What looks like one mind may be all but one: that one may be anybody. */
    @Test
    void groups_of_one_mind_leave_the_same_rows_as_groups_with_a_dissenter() {
        var worlds = new ArrayList<List<Integer>>();
        worlds.add(world(Collections.nCopies(7, TAKE), Collections.nCopies(5, TAKE), 8, 6, 6));
        for (var other : List.of(ADAPT, LEAVE)) {
            for (int who = 0; who < 7; who++) {
                var joined = new ArrayList<>(Collections.nCopies(7, TAKE));
                var five = new ArrayList<>(Collections.nCopies(5, TAKE));
                joined.set(who, other);
                five.set(who % 5, other);
                worlds.add(world(joined, five, 10, other == ADAPT ? 4 : 6, other == LEAVE ? 4 : 6));
            }
        }

        everybodyGaveEveryAnswerAndNothingTells(worlds);
    }

    /** So that equal rows mean something: these eyes see who chose what where it is kept. */
    @Test
    void an_open_vote_leaves_other_rows_in_each_of_these_worlds() {
        var one = world(List.of(TAKE, ADAPT, TAKE, LEAVE, TAKE, LEAVE, ADAPT), Collections.nCopies(5, TAKE), 10, 4, 6);
        var other = new ArrayList<>(one);
        Collections.swap(other, 0, 1);

        assertThat(left(one, false)).isEqualTo(left(one, false));
        assertThat(left(one, false)).isNotEqualTo(left(other, false));
        assertThat(left(one, true)).isEqualTo(left(other, true));
    }

    private void everybodyGaveEveryAnswerAndNothingTells(List<List<Integer>> worlds) {
        for (int who = 0; who < SMALL; who++) {
            var person = who;
            assertThat(worlds.stream().map(world -> world.get(person)).distinct())
                    .as("person %d", who)
                    .containsExactlyInAnyOrder(TAKE, ADAPT, LEAVE);
        }
        var first = left(worlds.getFirst(), true);
        assertThat(first).anyMatch(row -> row.startsWith("sealed_ballot"));
        for (var world : worlds.subList(1, worlds.size())) {
            assertThat(left(world, true)).as("%s", world).isEqualTo(first);
        }
    }

    /** What is left in the tables of an evening in which they voted so, as sorted rows with the names of this test in them. */
    private List<String> left(List<Integer> choices, boolean secret) {
        an_evening_with_the_ballot_open();
        ballots.promise(evening.marloes(), Cast.command(), ballot, secret);
        var names = new HashMap<String, String>();
        board().standing().forEach(option -> names.put(option.id().toString(), option.name()));
        groups.of(evening.workshop().traject())
                .forEach(group -> names.put(group.id().toString(), group.name()));
        var votes = new ArrayList<>(choices);
        for (int group = 0; group < SIZES.length; group++) {
            for (int n = 0; n < SIZES[group]; n++) {
                var who = evening.guest(null, group);
                names.put(who.speaker().toString(), "person %d of group %d".formatted(n, group));
                vote(who, 0, votes.removeFirst(), null);
            }
        }
        evening.close(ballot);
        evening.reveal(ballot);
        return Tables.copy(jdbc).around(Set.of(evening.workshop().traject().toString())).rows().stream()
                // A line of the audit book is compared; its seal comes by the clock, with a number in the whole house.
                .filter(row -> !row.table().equals("audit_seal"))
                .map(row -> said(row, names))
                .sorted()
                .toList();
    }

    private static String said(Tables.Row row, Map<String, String> names) {
        var said = new StringBuilder(row.table());
        for (var column : new TreeSet<>(row.columns())) {
            if (!Tables.OF_THE_DATABASE.contains(column) && !BY_CHANCE.contains(column)) {
                var cell = String.valueOf(row.cell(column));
                said.append(' ')
                        .append(column)
                        .append('=')
                        .append(VARYING.matcher(cell).replaceAll(found -> names.getOrDefault(found.group(), "*")));
            }
        }
        return said.toString();
    }

    /** The votes of all, group after group; of the last group so many of each mark. */
    private static List<Integer> world(List<Integer> joined, List<Integer> five, int take, int adapt, int leave) {
        return Stream.of(
                        joined,
                        five,
                        Collections.nCopies(take, TAKE),
                        Collections.nCopies(adapt, ADAPT),
                        Collections.nCopies(leave, LEAVE))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Integer> turned(List<Integer> marks, int by) {
        var turned = new ArrayList<>(marks);
        Collections.rotate(turned, by);
        return turned;
    }
}
