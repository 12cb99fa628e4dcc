package nl.routebord.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Many workshops at once, in turns with one alone while the others only listen: who notices that the others are there. */
final class Town {

    private static final double MOST_TIMES = 1.5;

    private final URI base;
    private final int workshops;
    private final int phones;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Lines lines = new Lines(threads);
    private final List<Gathering> town = new ArrayList<>();
    private final Histogram alone = new Histogram(3);
    private final Histogram together = new Histogram(3);
    private final List<Double> times = new ArrayList<>();
    private final List<Histogram> each = new ArrayList<>();
    private long expected;
    private double lag;

    Town(URI base, int workshops, int phones) {
        this.base = base;
        this.workshops = workshops;
        this.phones = phones;
    }

    /** What was measured; {@code passed} is in it. */
    ObjectNode run(int rounds, int changes, int rate) throws Exception {
        for (int n = 0; n < workshops; n++) {
            town.add(Gathering.open(lines, n, base, threads));
            town.getLast().come(phones);
            each.add(new Histogram(3));
            if ((n + 1) % 10 == 0) {
                Load.say("%d workshops of %d are in", n + 1, phones);
            }
        }
        // First as slowly as is measured: a house that was just started would say that it is busy.
        for (int warm = 1; warm <= 2; warm++) {
            block(town, changes, warm * rate);
        }
        for (int round = 1; round <= rounds; round++) {
            var one = block(town.subList(0, 1), changes, rate);
            var all = block(town, changes, rate);
            alone.add(one.getFirst());
            var sum = new Histogram(3);
            all.forEach(sum::add);
            together.add(sum);
            for (int n = 0; n < workshops; n++) {
                each.get(n).add(all.get(n));
            }
            expected += (long) Math.min(changes, phones) * phones * (workshops + 1);
            times.add(sum.getValueAtPercentile(50) / (double) one.getFirst().getValueAtPercentile(50));
            Load.say(
                    "round %d: alone p50 %.1f ms, among %d p50 %.1f ms, p99 %.1f ms",
                    round, millis(one.getFirst(), 50), workshops, millis(sum, 50), millis(sum, 99));
        }
        town.forEach(Gathering::close);
        return told(rate);
    }

    /** Each of these makes so many changes a second; all of them evenly one after another. Gives the times of each workshop. */
    private List<Histogram> block(List<Gathering> part, int changes, int rate) throws Exception {
        var watches = new ArrayList<Watch>();
        for (var one : part) {
            watches.add(one.begin(changes));
        }
        var rhythm = new Metronome();
        var size = part.size();
        rhythm.run(
                Math.min(changes, phones) * size,
                (double) rate * size,
                (n, due) -> part.get((n - 1) % size).change((n - 1) / size + 1, due));
        for (var one : part) {
            one.end();
        }
        lag = Math.max(lag, rhythm.lag() / 1e6);
        return watches.stream().map(Watch::each).toList();
    }

    private ObjectNode told(int rate) {
        var worst = each.stream()
                .max(Comparator.comparingDouble(one -> one.getValueAtPercentile(50)))
                .orElseThrow();
        var delivered = (alone.getTotalCount() + together.getTotalCount()) / (double) expected;
        var node = new JsonMapper().createObjectNode();
        node.put("workshops", workshops).put("phonesEach", phones).put("changesPerSecondEach", rate);
        for (var percent : new int[] {50, 95, 99}) {
            node.put("aloneP" + percent, millis(alone, percent)).put("togetherP" + percent, millis(together, percent));
        }
        node.put("slowestWorkshopP50", millis(worst, 50)).put("slowestWorkshopP95", millis(worst, 95));
        var sorted = times.stream().sorted().toList();
        node.put("timesMin", sorted.getFirst())
                .put("times", sorted.get(sorted.size() / 2))
                .put("timesMax", sorted.getLast())
                .put("timesSlowest", millis(worst, 50) / millis(alone, 50));
        node.put("delivered", delivered).put("ownLagMs", lag);
        node.put(
                "passed",
                delivered == 1.0
                        && sorted.get(sorted.size() / 2) <= MOST_TIMES
                        && millis(worst, 50) <= MOST_TIMES * millis(alone, 50));
        return node;
    }

    private static double millis(Histogram times, double percent) {
        return times.getValueAtPercentile(percent) / 1_000.0;
    }
}
