package nl.routebord.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Some rounds of the same, bare and by the product, in turns on the same machine: so only ratios count. */
final class Comparison {

    private final int phones;
    private final int rate;
    private final List<Stretch> bare = new ArrayList<>();
    private final List<Stretch> product = new ArrayList<>();

    Comparison(int phones, int rate) {
        this.phones = phones;
        this.rate = rate;
    }

    void add(Stretch floor, Stretch ours) {
        bare.add(floor);
        product.add(ours);
    }

    /** How many times later the last phone has it than the last bare socket, in each round. */
    private List<Double> ratios(int percent) {
        var ratios = new ArrayList<Double>();
        for (int n = 0; n < bare.size(); n++) {
            ratios.add(
                    product.get(n).lastAt(percent) / Math.max(0.1, bare.get(n).lastAt(percent)));
        }
        return ratios.stream().sorted().toList();
    }

    double ratio(int percent) {
        return middle(ratios(percent));
    }

    /** Until the last phone has it, in ms: the middle of the rounds. */
    double last(int percent) {
        return middle(sorted(product, one -> one.lastAt(percent)));
    }

    double delivered() {
        return delivered(product);
    }

    private static double delivered(List<Stretch> stretches) {
        var expected =
                stretches.stream().mapToLong(one -> one.watch().expected()).sum();
        var arrived = stretches.stream()
                .mapToLong(one -> one.watch().each().getTotalCount())
                .sum();
        return (double) arrived / expected;
    }

    /** Processor time of the server for a thousand deliveries, in seconds. */
    private static double cpu(List<Stretch> stretches) {
        var arrived = stretches.stream()
                .mapToLong(one -> one.watch().each().getTotalCount())
                .sum();
        return stretches.stream().mapToLong(Stretch::cpuMillis).sum() / (double) Math.max(1, arrived);
    }

    String table() {
        return line("bare", bare)
                + line("phones", product)
                + String.format(
                        Locale.ROOT,
                        "  ratio of the last: p50 %.2f (%s), p99 %.2f (%s); processor %.2f; projector p50 %.1f p95 %.1f ms; delivered %.3f; own lag at most %.1f ms%n",
                        ratio(50),
                        listed(ratios(50)),
                        ratio(99),
                        listed(ratios(99)),
                        cpu(product) / Math.max(0.001, cpu(bare)),
                        hall(50),
                        hall(95),
                        delivered(),
                        product.stream().mapToLong(Stretch::lag).max().orElse(0) / 1e6);
    }

    private String line(String name, List<Stretch> stretches) {
        var each = each(stretches);
        return String.format(
                Locale.ROOT,
                "  %-7s each screen p50 %.1f p95 %.1f p99 %.1f max %.1f ms; first p50 %s; last p50 %s p99 %s ms; %.3f cpu s per 1,000; %.0f bytes a message, %.2f messages a change%n",
                name,
                each.getValueAtPercentile(50) / 1e3,
                each.getValueAtPercentile(95) / 1e3,
                each.getValueAtPercentile(99) / 1e3,
                each.getMaxValue() / 1e3,
                listed(sorted(stretches, one -> one.firstAt(50))),
                listed(sorted(stretches, one -> one.lastAt(50))),
                listed(sorted(stretches, one -> one.lastAt(99))),
                cpu(stretches),
                sum(stretches, one -> one.watch().letters())
                        / Math.max(1, sum(stretches, one -> one.watch().messages())),
                sum(stretches, one -> one.watch().messages()) / Math.max(1, each.getTotalCount()));
    }

    private double hall(int percent) {
        var all = new Histogram(3);
        product.stream().map(Stretch::hall).filter(java.util.Objects::nonNull).forEach(one -> all.add(one.each()));
        return all.getValueAtPercentile(percent) / 1e3;
    }

    ObjectNode json() {
        var node = new JsonMapper().createObjectNode();
        node.put("phones", phones).put("rate", rate).put("delivered", delivered());
        var last = node.putObject("last");
        last.put("p50", middle(sorted(product, one -> one.lastAt(50))));
        last.put("p95", middle(sorted(product, one -> one.lastAt(95))));
        last.put("p99", middle(sorted(product, one -> one.lastAt(99))));
        last.putObject("ratio").put("p50", ratio(50)).put("p99", ratio(99));
        node.put("cpuSecondsPer1000", cpu(product)).put("cpuRatio", cpu(product) / Math.max(0.001, cpu(bare)));
        node.put("hallP95", hall(95));
        return node;
    }

    private static Histogram each(List<Stretch> stretches) {
        var all = new Histogram(3);
        stretches.forEach(one -> all.add(one.watch().each()));
        return all;
    }

    private static double sum(List<Stretch> stretches, ToDoubleFunction<Stretch> what) {
        return stretches.stream().mapToDouble(what).sum();
    }

    private static List<Double> sorted(List<Stretch> stretches, ToDoubleFunction<Stretch> what) {
        return stretches.stream().mapToDouble(what).sorted().boxed().toList();
    }

    private static double middle(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    /** Lowest, middle, highest. */
    private static String listed(List<Double> sorted) {
        return List.of(sorted.getFirst(), middle(sorted), sorted.getLast()).stream()
                .map(one -> String.format(Locale.ROOT, "%.2f", one))
                .collect(Collectors.joining("/"));
    }
}
