package nl.routebord.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Half an hour in which people come and go, twenty a second, and twenty evenings open and close one after the other. The heap
 * after collection must not grow, and in the end the server must hold no screen any more.
 */
final class Soak implements Scenario {

    private static final int EVENINGS = 20;
    private static final int AT_ONCE = 4;
    private static final double SAMPLES_PER_MINUTE = 2;
    private static final int STAY_MS = 8_000;

    private final List<Bench.World> open = new CopyOnWriteArrayList<>();

    @Override
    public void play(Stage stage) throws Exception {
        double minutes = stage.options.decimal("minutes", 30);
        double rate = stage.options.decimal("rate", 20);
        stage.report.fact("minutes", minutes);
        stage.report.fact("rate", rate);
        stage.runs(1, run -> one(stage, minutes, rate));
    }

    private void one(Stage stage, double minutes, double rate) throws Exception {
        for (int n = 0; n < AT_ONCE; n++) {
            open.add(stage.bench.found("cards"));
        }
        var over = new AtomicBoolean();
        var samples = new ArrayList<double[]>();
        var sampling = Thread.ofPlatform().start(() -> sample(stage, over, samples));
        var turning = Thread.ofPlatform().start(() -> turn(stage, over, minutes));
        var joins = new Times();
        var pace = new Pace(rate, (int) (rate * minutes * 60));
        pace.run((n, planned) -> {
            var world = open.get(ThreadLocalRandom.current().nextInt(AT_ONCE));
            try {
                var visitor = Crowd.guest(stage, world, n, Marks::cards, (who, lane, number, at) -> {})
                        .open();
                joins.add(System.nanoTime() - planned);
                TimeUnit.MILLISECONDS.sleep(STAY_MS);
                visitor.leave();
            } catch (Exception closed) {
                // Its evening has closed in this very moment: nobody gets in there any more, as it must be.
                stage.report.require(!open.contains(world), "a joining failed: " + closed.getMessage());
            }
        });
        over.set(true);
        sampling.join();
        turning.join();
        joins.report("join", stage.report);
        stage.report.add("heapGrowthMbPerHour", slope(samples));
        stage.report.add("heapMb", samples.getLast()[1]);
        int left = screensLeft(stage);
        stage.report.add("screensLeft", left);
        stage.report.require(left == 0, left + " screens stay behind");
        stage.reportWire(pace);
        stage.report.add("delivered", 1);
    }

    private static void sample(Stage stage, AtomicBoolean over, List<double[]> samples) {
        long began = System.nanoTime();
        try {
            while (!over.get()) {
                var facts = stage.bench.collected();
                samples.add(new double[] {(System.nanoTime() - began) / 3.6e12, facts.heapKb() / 1024.0});
                stage.report.add("server.threads", facts.threads());
                stage.report.add("server.screens", facts.screens());
                stage.report.add("server.rssMb", facts.rssKb() / 1024.0);
                stage.say(
                        "heap %.0f MB, %d screens, %d threads",
                        facts.heapKb() / 1024.0, facts.screens(), facts.threads());
                for (int n = 0; n < 60 / SAMPLES_PER_MINUTE && !over.get(); n++) {
                    TimeUnit.SECONDS.sleep(1);
                }
            }
        } catch (Exception e) {
            stage.report.fail("the server did not answer: " + e.getMessage());
        }
    }

    /** The oldest evening ends, a new one begins. */
    private void turn(Stage stage, AtomicBoolean over, double minutes) {
        try {
            for (int n = 0; n < EVENINGS && !over.get(); n++) {
                long until = System.nanoTime() + (long) (minutes * 60e9 / EVENINGS);
                while (System.nanoTime() < until && !over.get()) {
                    TimeUnit.MILLISECONDS.sleep(100);
                }
                var old = open.getFirst();
                open.add(stage.bench.found("cards"));
                open.removeFirst();
                new Visitor(stage.bench, stage.traffic(), "", old.desk(), 0, Marks::cards, (who, lane, m, at) -> {})
                        .send("workshop.end", Map.of());
            }
        } catch (Exception e) {
            stage.report.fail("an evening did not end: " + e.getMessage());
        }
    }

    private static int screensLeft(Stage stage) throws Exception {
        int left = stage.bench.facts().screens();
        for (int n = 0; n < 100 && left > 0; n++) {
            TimeUnit.MILLISECONDS.sleep(200);
            left = stage.bench.facts().screens();
        }
        return left;
    }

    /** How fast the second number of each pair grows with the first: least squares, over the second half, once all is warm. */
    static double slope(List<double[]> samples) {
        var warm = samples.subList(samples.size() / 2, samples.size());
        double x = warm.stream().mapToDouble(sample -> sample[0]).average().orElse(0);
        double y = warm.stream().mapToDouble(sample -> sample[1]).average().orElse(0);
        double over = warm.stream().mapToDouble(s -> (s[0] - x) * (s[1] - y)).sum();
        double under = warm.stream().mapToDouble(s -> (s[0] - x) * (s[0] - x)).sum();
        return under == 0 ? 0 : over / under;
    }
}
