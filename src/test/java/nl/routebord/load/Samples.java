package nl.routebord.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.node.ObjectNode;

/** What the server holds, looked at again and again: whether it grows. */
final class Samples {

    /** @param heapMb after collection */
    record Sample(int second, double heapMb, int threads, int residentMb, int screens) {}

    private final HttpClient http;
    private final URI base;
    private final List<Sample> all = new CopyOnWriteArrayList<>();

    Samples(HttpClient http, URI base) {
        this.http = http;
        this.base = base;
    }

    /** Fails where the server does not answer: then there is nothing to measure any more. */
    Sample take(int second) {
        try {
            var facts = Person.bench(http, base, "/bench/facts?gc=true", null);
            var one = new Sample(
                    second,
                    facts.get("heapUsedKb").asDouble() / 1_024,
                    facts.get("threads").asInt(),
                    facts.get("residentMb").asInt(),
                    screens());
            all.add(one);
            return one;
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    int screens() throws IOException, InterruptedException {
        return Person.bench(http, base, "/bench/screens/open", null).asInt();
    }

    /** Until the server holds no more screens than these; says how many more it held when the time was over. */
    int awaitNobody(int besides, int seconds) throws IOException, InterruptedException {
        var latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var left = screens() - besides;
        while (left > 0 && System.nanoTime() < latest) {
            TimeUnit.MILLISECONDS.sleep(500);
            left = screens() - besides;
        }
        return Math.max(0, left);
    }

    /** By how much of itself the heap grew over the last two thirds of the run, along the line through its samples. */
    double growth() {
        return growth(all);
    }

    static double growth(List<Sample> samples) {
        var there = settled(samples);
        if (there.size() < 2) {
            return 0;
        }
        var trend = trend(there);
        var mean = there.stream().mapToDouble(Sample::heapMb).average().orElse(Double.NaN);
        return trend.slope() * (there.getLast().second - there.getFirst().second) / mean;
    }

    /** While people were there, and after the server had as many of them as it then keeps. */
    private static List<Sample> settled(List<Sample> samples) {
        var end = samples.stream().mapToInt(Sample::second).max().orElse(0);
        return samples.stream()
                .filter(one -> one.screens > 0 && one.second >= end / 3)
                .sorted(java.util.Comparator.comparingInt(Sample::second))
                .toList();
    }

    private static Trend trend(List<Sample> samples) {
        return Trend.of(samples.stream()
                .map(one -> new Trend.Point(one.second, one.heapMb))
                .toList());
    }

    void tell(ObjectNode node, Sample before, Sample after) {
        node.put("heapMbBefore", before.heapMb).put("heapMbAfter", after.heapMb);
        node.put("threadsBefore", before.threads).put("threadsAfter", after.threads);
        node.put("residentMbBefore", before.residentMb).put("residentMbAfter", after.residentMb);
        node.put("screensBefore", before.screens);
        var there = settled(all);
        node.put("heapMbPerMinute", there.size() < 2 ? 0 : 60 * trend(there).slope());
        node.put("growth", growth());
        var list = node.putArray("samples");
        for (var one : all) {
            list.addObject()
                    .put("second", one.second)
                    .put("heapMb", one.heapMb)
                    .put("threads", one.threads)
                    .put("screens", one.screens);
        }
    }
}
