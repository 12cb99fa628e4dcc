package nl.routebord.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The network of a hall fails and comes back: every socket is cut and refused meanwhile, while others go on elsewhere. Who is live
 * again when, and what those others notice of the wave. Live is a phone that shows every change made until the line was back.
 */
final class Reconnect {

    private static final int WAVE_SECONDS = 30;

    private final URI base;
    private final int phones;
    private final int steady;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Lines lines = new Lines(threads);
    private final Wave wave;
    private final Metronome rhythm = new Metronome();
    private final List<Person> voices = new ArrayList<>();
    private final List<Future<?>> sent = new ArrayList<>();
    private final Histogram cards = new ConcurrentHistogram(TimeUnit.HOURS.toMicros(1), 3);
    private volatile Watch duringWave = new Watch(0, 0, Watch::alone);
    private JsonNode hall = new JsonMapper().nullNode();

    Reconnect(URI base, int phones, int steady) {
        this.base = base;
        this.phones = phones;
        this.steady = steady;
        this.wave = new Wave(phones);
    }

    /** What was measured; {@code passed} is in it. */
    ObjectNode run(int outageSeconds, int rate) throws Exception {
        hall = Person.bench(lines.of(0), base, "/bench/hall?kind=criteria&points=10", null);
        var code = hall.get("code").asString();
        var changes = outageSeconds + WAVE_SECONDS * rate;
        for (int n = 0; n < changes; n++) {
            voices.add(Person.join(lines.at(1), base, code, "Stem " + n));
        }
        var onAway = new Watch(phones, changes, Watch::alone);
        var onSteady = new Watch(steady, changes, Watch::alone);
        var comebacks = java.util.Collections.synchronizedList(new ArrayList<Comeback>());
        try (var network = new Outage(base, threads);
                var stay = new Crowd(lines.of(0), base, threads);
                var away = new Crowd(lines::of, network.base(), threads, (page, heard) -> {
                    var phone = new Comeback(page, heard, threads, wave);
                    phone.listen();
                    comebacks.add(phone);
                })) {
            stay.join(steady, code, (who, message) -> {
                onSteady.heard(who, message);
                duringWave.heard(who, message);
            });
            away.join(phones, code, (who, message) -> {
                onAway.heard(who, message);
                wave.shows(who, Watch.alone(message));
            });
            Load.say("%d phones in, and %d by another line: the line is cut for %d s", phones, steady, outageSeconds);
            network.cut();
            rhythm.run(outageSeconds, 1, (n, due) -> {
                support(n, due, onAway, onSteady);
                if (n % 15 == 0) {
                    Load.say("%d s without a line, %d tries in vain", n, wave.failedInOutage());
                }
            });
            answered();
            duringWave = new Watch(steady, WAVE_SECONDS * rate, message -> since(outageSeconds, message));
            wave.mended(outageSeconds);
            network.mend();
            rhythm.run(WAVE_SECONDS * rate, rate, (n, due) -> {
                duringWave.due(n, due);
                support(outageSeconds + n, due, onAway, onSteady);
                card(n, due);
                if (n % (2 * rate) == 0) {
                    Load.say("%d s after: %d of %d live again", n / rate, wave.back(), phones);
                }
            });
            answered();
            onAway.await(60);
            onSteady.await(10);
            comebacks.forEach(Comeback::close);
        }
        return told(outageSeconds, onAway, onSteady);
    }

    /** The number of a message without those of before; negative where it shows none. */
    private static int since(int before, String message) {
        var number = Watch.alone(message);
        return number < 0 ? -1 : Math.max(0, number - before);
    }

    private void support(int n, long due, Watch onAway, Watch onSteady) {
        onAway.due(n, due);
        onSteady.due(n, due);
        var item = hall.get("items").get(0).asString();
        sent.add(threads.submit(() -> {
            voices.get(n - 1).send("criteria.support", Map.of("item", item, "on", "true"));
            return null;
        }));
    }

    private void card(int n, long due) {
        var fields = Map.of("activity", hall.get("points").asString(), "name", "Kaart " + n, "sentence", "");
        sent.add(threads.submit(() -> {
            voices.get(n % voices.size()).send("criteria.propose", fields);
            cards.recordValue((System.nanoTime() - due) / 1_000);
            return null;
        }));
    }

    private void answered() throws Exception {
        for (var one : sent) {
            one.get(60, TimeUnit.SECONDS);
        }
        sent.clear();
    }

    private ObjectNode told(int outageSeconds, Watch onAway, Watch onSteady) {
        var node = new JsonMapper().createObjectNode();
        node.put("phones", phones).put("steady", steady).put("outageSeconds", outageSeconds);
        node.put("back50", wave.seconds(50)).put("back95", wave.seconds(95)).put("backAll", wave.seconds(100));
        node.put("backCount", wave.back()).put("failedInOutage", wave.failedInOutage());
        node.put("failedAfter", wave.failedAfter()).put("questions", wave.questions());
        node.put("waitMinMs", wave.waits().getMinValue())
                .put("waitMaxMs", wave.waits().getMaxValue());
        node.put("busiestSecond", wave.busiestSecond());
        node.put("cards", cards.getTotalCount());
        node.put("cardP50", cards.getValueAtPercentile(50) / 1e3).put("cardP99", cards.getValueAtPercentile(99) / 1e3);
        var others = duringWave.each();
        node.put("changeP50", others.getValueAtPercentile(50) / 1e3);
        node.put("changeP99", others.getValueAtPercentile(99) / 1e3);
        var arrived = onAway.each().getTotalCount() + onSteady.each().getTotalCount();
        var delivered = arrived / (double) (onAway.expected() + onSteady.expected());
        node.put("delivered", delivered).put("ownLagMs", rhythm.lag() / 1e6);
        node.put(
                "passed",
                delivered == 1.0
                        && wave.seconds(95) <= 10
                        && wave.seconds(100) <= 30
                        && cards.getValueAtPercentile(99) < 2_000_000);
        return node;
    }
}
