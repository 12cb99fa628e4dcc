package nl.routebord.load;

import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a change costs as the hall grows, and as old evenings pile up in the database: along a line the one, flat the other. */
final class Line {

    private static final int WARM_UP = 4;
    private static final int WARM_UP_RATE = 5;
    private static final int IDLE_SECONDS = 5;

    private final URI base;
    private final Options options;
    private final int rounds;
    private final int changes;
    private final int rate;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Lines lines = new Lines(threads);
    private double lag;

    /**
     * @param at so many phones, or old evenings
     * @param lastMillis until the last phone has a change: the middle of all changes, and 95 of 100
     * @param cpuMillis of the server for one change, without what it does anyway
     */
    private record Cost(
            int at, double lastMillis, double lastMillis95, double cpuMillis, double idle, double delivered) {}

    Line(URI base, Options options) {
        this.base = base;
        this.options = options;
        this.rounds = options.number("--rounds", 3);
        this.changes = options.number("--changes", 20);
        this.rate = options.number("--rate", 2);
    }

    /** What was measured; {@code passed} is in it. */
    ObjectNode run() throws Exception {
        var byPhones = new ArrayList<Cost>();
        try (var hall = Gathering.open(lines, 0, base, threads)) {
            for (var phones : options.numbers("--phones", 50, 100, 200, 500, 1_000, 2_000)) {
                hall.come(Math.max(0, phones - hall.size()));
                warm(hall, byPhones.isEmpty() ? WARM_UP : 1);
                byPhones.add(cost(hall, hall.size(), "phones"));
            }
            hall.leave();
        }
        var byKept = new ArrayList<Cost>();
        try (var hall = Gathering.open(lines, 100, base, threads)) {
            hall.come(options.number("--at", 100));
            warm(hall, WARM_UP);
            for (var kept : options.numbers("--kept", 1, 10, 100, 1_000, 10_000)) {
                var there = Person.bench(lines.of(0), base, "/bench/kept?evenings=" + kept, null)
                        .asInt();
                warm(hall, 1);
                byKept.add(cost(hall, there, "old evenings"));
            }
            hall.leave();
        }
        var svg = options.file("--svg");
        if (svg.isPresent()) {
            Files.writeString(svg.get(), drawn(byPhones, byKept));
        }
        return told(byPhones, byKept);
    }

    private void warm(Gathering hall, int blocks) throws Exception {
        for (int n = 0; n < blocks; n++) {
            block(hall, WARM_UP_RATE);
        }
    }

    private Cost cost(Gathering hall, int at, String of) throws Exception {
        var idleFrom = cpu();
        TimeUnit.SECONDS.sleep(IDLE_SECONDS);
        var idle = (cpu() - idleFrom) / (double) IDLE_SECONDS;
        var lasts = new ArrayList<Long>();
        var cpus = new ArrayList<Double>();
        long arrived = 0;
        long expected = 0;
        for (int round = 0; round < rounds; round++) {
            var began = System.nanoTime();
            var from = cpu();
            var watch = block(hall, rate);
            var seconds = (System.nanoTime() - began) / 1e9;
            cpus.add((cpu() - from - idle * seconds) / watch.changes());
            lasts.addAll(watch.lasts());
            arrived += watch.each().getTotalCount();
            expected += watch.expected();
        }
        var middle = cpus.stream().sorted().toList().get(cpus.size() / 2);
        var cost = new Cost(
                at,
                Stretch.at(lasts.stream().mapToLong(Long::longValue), 50),
                Stretch.at(lasts.stream().mapToLong(Long::longValue), 95),
                middle,
                idle,
                arrived / (double) expected);
        Load.say("%d %s: last phone %.1f ms, %.1f ms cpu a change", at, of, cost.lastMillis, cost.cpuMillis);
        return cost;
    }

    private Watch block(Gathering hall, int perSecond) throws Exception {
        var watch = hall.begin(changes);
        var rhythm = new Metronome();
        rhythm.run(watch.changes(), perSecond, hall::change);
        hall.end();
        lag = Math.max(lag, rhythm.lag() / 1e6);
        return watch;
    }

    private long cpu() throws Exception {
        return Person.bench(lines.of(0), base, "/bench/facts", null)
                .get("cpuMillis")
                .asLong();
    }

    private static List<Trend.Point> points(List<Cost> costs, Function<Cost, Double> what) {
        return costs.stream()
                .map(cost -> new Trend.Point(cost.at, what.apply(cost)))
                .toList();
    }

    private String drawn(List<Cost> byPhones, List<Cost> byKept) {
        var left = new Plot("A change on more phones", "phones", "ms", false)
                .with("processor of the server", points(byPhones, Cost::cpuMillis))
                .with("last phone has it (p50)", points(byPhones, Cost::lastMillis));
        var right = new Plot("The same with more old evenings kept", "old evenings in the database", "ms", true)
                .with("processor of the server", points(byKept, Cost::cpuMillis))
                .with("last phone has it (p50)", points(byKept, Cost::lastMillis));
        return Plot.beside(left, right);
    }

    private ObjectNode told(List<Cost> byPhones, List<Cost> byKept) {
        var node = new JsonMapper().createObjectNode();
        node.put("changesPerSecond", rate).put("rounds", rounds);
        list(node, "phones", byPhones);
        list(node, "kept", byKept);
        var delivered = java.util.stream.Stream.concat(byPhones.stream(), byKept.stream())
                .mapToDouble(Cost::delivered)
                .min()
                .orElse(0);
        node.put("delivered", delivered).put("ownLagMs", lag).put("passed", delivered == 1.0);
        return node;
    }

    private static void list(ObjectNode node, String name, List<Cost> costs) {
        var cpu = Trend.of(points(costs, Cost::cpuMillis));
        node.put(name + "CpuMsEach", cpu.slope()).put(name + "CpuFit", cpu.fit());
        var last = Trend.of(points(costs, Cost::lastMillis));
        node.put(name + "LastMsEach", last.slope()).put(name + "LastFit", last.fit());
        var list = node.putArray(name);
        for (var cost : costs) {
            list.addObject()
                    .put("at", cost.at)
                    .put("lastP50", cost.lastMillis)
                    .put("lastP95", cost.lastMillis95)
                    .put("cpuMsPerChange", cost.cpuMillis)
                    .put("idleCpuMsPerSecond", cost.idle)
                    .put("delivered", cost.delivered);
        }
    }
}
