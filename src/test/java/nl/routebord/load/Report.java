package nl.routebord.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was measured, by name and run: a table with the least, the median and the most of the runs, and the same as JSON. A name
 * with dots is a place in the JSON: {@code last.ratio.p50}.
 */
final class Report {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<String, List<Double>> measures = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    /** What holds for the whole: scenario, phones, machine. */
    synchronized void fact(String name, Object value) {
        facts.put(name, value);
    }

    /** The value of one run. */
    synchronized void add(String name, double value) {
        measures.computeIfAbsent(name, fresh -> new ArrayList<>()).add(value);
    }

    /** What must never be: it makes the whole end with 1. */
    synchronized void fail(String sentence) {
        failures.add(sentence);
    }

    void require(boolean holds, String sentence) {
        if (!holds) {
            fail(sentence);
        }
    }

    synchronized double median(String name) {
        return middle(measures.getOrDefault(name, List.of()));
    }

    synchronized boolean passed() {
        return failures.isEmpty();
    }

    synchronized String table() {
        var lines = new StringBuilder();
        facts.forEach((name, value) -> lines.append(String.format(Locale.ROOT, "%-28s %s%n", name, value)));
        lines.append(String.format(Locale.ROOT, "%n%-28s %12s %12s %12s%n", "", "min", "median", "max"));
        measures.forEach((name, values) -> lines.append(String.format(
                Locale.ROOT,
                "%-28s %12s %12s %12s%n",
                name,
                told(least(values)),
                told(middle(values)),
                told(most(values)))));
        lines.append('\n').append(failures.isEmpty() ? "passed" : "FAILED").append('\n');
        failures.forEach(failure -> lines.append("  ").append(failure).append('\n'));
        return lines.toString();
    }

    /** The medians in place, and under {@code spread} the runs of each: least, median, most. */
    synchronized String json() {
        var root = JSON.createObjectNode();
        facts.forEach((name, value) -> {
            if (value instanceof Number number) {
                root.put(name, number.doubleValue());
            } else {
                root.put(name, value.toString());
            }
        });
        measures.forEach((name, values) -> place(root, name, middle(values)));
        var spread = root.putObject("spread");
        measures.forEach((name, values) -> spread.putArray(name)
                .add(rounded(least(values)))
                .add(rounded(middle(values)))
                .add(rounded(most(values))));
        root.put("passed", failures.isEmpty());
        var told = root.putArray("failures");
        failures.forEach(told::add);
        return root.toString();
    }

    private static void place(ObjectNode root, String name, double value) {
        var steps = name.split("\\.");
        var at = root;
        for (int step = 0; step < steps.length - 1; step++) {
            at = at.get(steps[step]) instanceof ObjectNode known ? known : at.putObject(steps[step]);
        }
        at.put(steps[steps.length - 1], rounded(value));
    }

    private static double least(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    private static double most(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private static double middle(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return 0;
        }
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static String told(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e12
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.3f" : "%.1f", value);
    }
}
