package nl.routebord.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lays every order in which the database can put people beside every order in which it can put their ballots, and looks whether
 * more of them agree than chance would make. It knows what each person chose; an attacker who knows a part of that, or who
 * has only one such pair of orders, has less.
 *
 * <p>Two measures for each pair of orders: how many people lie beside a ballot with their own choice, and how many do so within
 * a stretch of twenty, so that an order that was kept roughly is found too. Many pairs are tried, so the best one is compared
 * with the best one of the same people with their choices dealt out anew (a permutation test on the maximum): that corrects
 * for the number tried, however the orders depend on each other.
 */
final class Linkage {

    private static final int STRETCH = 20;
    private static final int DEALS = 999;
    private static final long SEED = 20_261_125;
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,18}|\\(\\d+,\\d+\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final int people;
    private final List<int[]> orders;
    private final List<Pair> pairs = new ArrayList<>();

    /** One order of people beside one order of ballots: whose place it is, and which mark lies there. */
    private record Pair(int question, int[] who, int[] marks) {}

    /**
     * @param orders of people, each with the number of everybody once
     */
    Linkage(int people, List<int[]> orders) {
        this.people = people;
        this.orders = orders;
    }

    /** All orders that the columns of these rows make; equal values stay as they lie. {@code who} is what a row stands for. */
    static <T> List<List<T>> orders(List<Tables.Row> rows, Function<Tables.Row, T> who) {
        var orders = new ArrayList<List<T>>();
        for (int column = 0; column < rows.getFirst().columns().size(); column++) {
            var at = column;
            var sorted = rows.stream()
                    .sorted(Comparator.comparing(row -> sortable(row.cells().get(at))))
                    .toList();
            if (column == 0 || isTelling(rows, column)) {
                orders.add(sorted.stream().map(who).toList());
            }
        }
        return orders;
    }

    /** Looks at the ballots of one question; everybody has one ballot in it. */
    void look(int question, List<Tables.Row> ballots) {
        look(question, ballots, row -> Integer.parseInt(Objects.requireNonNull(row.cell("mark"))));
    }

    /** The same for rows of any kind; {@code said} is what a row says, as a number. */
    void look(int question, List<Tables.Row> rows, Function<Tables.Row, Integer> said) {
        for (var marks : orders(rows, said)) {
            for (var turned : List.of(marks, marks.reversed())) {
                var beside = turned.stream().mapToInt(Integer::intValue).toArray();
                orders.forEach(order -> pairs.add(new Pair(question, order, beside)));
            }
        }
    }

    int tried() {
        return pairs.size();
    }

    /**
     * How likely chance alone makes so good a pair.
     *
     * @param choices what everybody chose, by question
     */
    double chance(Map<Integer, int[]> choices) {
        return chance(choices, new int[people]);
    }

    /**
     * The same where it is kept on purpose in which group somebody was: then choices are dealt anew within each group, so that
     * only what tells more than the group counts.
     *
     * @param groups the group of everybody
     */
    double chance(Map<Integer, int[]> choices, int[] groups) {
        var measured = new double[2 * pairs.size()][DEALS + 1];
        var random = new Random(SEED);
        var dealt = new Integer[people];
        Arrays.setAll(dealt, who -> who);
        for (int deal = 0; deal <= DEALS; deal++) {
            for (int at = 0; at < pairs.size(); at++) {
                var pair = pairs.get(at);
                var chosen = Objects.requireNonNull(choices.get(pair.question));
                var theirs =
                        IntStream.of(pair.who).map(who -> chosen[dealt[who]]).toArray();
                measured[2 * at][deal] = exactly(theirs, pair.marks);
                measured[2 * at + 1][deal] = roughly(theirs, pair.marks);
            }
            deal(dealt, groups, random);
        }
        Arrays.stream(measured).forEach(Linkage::standardise);
        var found = best(measured, 0);
        var asGood = IntStream.rangeClosed(0, DEALS)
                .filter(deal -> best(measured, deal) >= found)
                .count();
        return (double) asGood / (DEALS + 1);
    }

    private static void deal(Integer[] dealt, int[] groups, Random random) {
        for (int group : IntStream.of(groups).distinct().toArray()) {
            var members = IntStream.range(0, groups.length)
                    .filter(who -> groups[who] == group)
                    .toArray();
            var theirs = new ArrayList<>(
                    IntStream.of(members).mapToObj(who -> dealt[who]).toList());
            Collections.shuffle(theirs, random);
            for (int n = 0; n < members.length; n++) {
                dealt[members[n]] = theirs.get(n);
            }
        }
    }

    private static int exactly(int[] theirs, int[] marks) {
        return (int) IntStream.range(0, marks.length)
                .filter(at -> theirs[at] == marks[at])
                .count();
    }

    private static int roughly(int[] theirs, int[] marks) {
        var agree = 0;
        for (int from = 0; from < marks.length; from += STRETCH) {
            var left = new HashMap<Integer, Integer>();
            var to = Math.min(from + STRETCH, marks.length);
            for (int at = from; at < to; at++) {
                left.merge(theirs[at], 1, Integer::sum);
            }
            for (int at = from; at < to; at++) {
                agree += left.merge(marks[at], -1, Integer::sum) >= 0 ? 1 : 0;
            }
        }
        return agree;
    }

    /** Makes measures with different spreads comparable. */
    private static void standardise(double[] measures) {
        var mean = Arrays.stream(measures).average().orElseThrow();
        var spread = Math.sqrt(Arrays.stream(measures)
                .map(one -> (one - mean) * (one - mean))
                .average()
                .orElseThrow());
        for (int at = 0; at < measures.length; at++) {
            measures[at] = spread == 0 ? 0 : (measures[at] - mean) / spread;
        }
    }

    private static double best(double[][] measured, int deal) {
        return Arrays.stream(measured).mapToDouble(one -> one[deal]).max().orElseThrow();
    }

    private static boolean isTelling(List<Tables.Row> rows, int column) {
        return rows.stream()
                        .map(row -> sortable(row.cells().get(column)))
                        .distinct()
                        .count()
                > 1;
    }

    /** Numbers by their size, and places in a file by page and line. */
    private static String sortable(@Nullable String cell) {
        if (cell == null || !NUMBERS.matcher(cell).matches()) {
            return cell == null ? "" : cell;
        }
        return NUMBER.matcher(cell).replaceAll(found -> "%020d".formatted(Long.parseLong(found.group())));
    }
}
