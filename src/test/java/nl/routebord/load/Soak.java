package nl.routebord.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Coming and going without end, in workshops that open and close: what stays behind in the server when all have left. */
final class Soak {

    private static final int WARM = 20;
    private static final int SAMPLES_AT_LEAST = 10;
    private static final int JUDGED_MINUTES = 10;
    private static final double MOST_GROWTH = 0.1;
    private static final int PATIENCE_SECONDS = 60;

    private final URI base;
    private final int minutes;
    private final int rate;
    private final int stay;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Lines lines = new Lines(threads);
    private final Answers answers = new Answers();
    private final LongAdder heard = new LongAdder();
    private final LongAdder under = new LongAdder();
    private final List<CompletableFuture<?>> visits = new ArrayList<>();
    private final Doorways doorways;
    private final Samples samples;

    Soak(URI base, int minutes, int rate, int stay, int workshops) {
        this.base = base;
        this.minutes = minutes;
        this.rate = rate;
        this.stay = stay;
        this.doorways = new Doorways(base, lines, threads, workshops, minutes * 60 * rate);
        this.samples = new Samples(lines.of(0), base);
    }

    /** What was measured; {@code passed} is in it. */
    ObjectNode run() throws Exception {
        var others = samples.screens();
        for (int n = 0; n < WARM; n++) {
            visit(doorways.first(), System.nanoTime(), 1, new Answers());
        }
        samples.awaitNobody(others, PATIENCE_SECONDS);
        var before = samples.take(0);
        var rhythm = new Metronome();
        var gap = Math.max(1, Math.min(60, minutes * 60 / SAMPLES_AT_LEAST));
        rhythm.run(minutes * 60 * rate, rate, (n, due) -> {
            var door = doorways.at(n - 1);
            under.increment();
            visits.add(CompletableFuture.runAsync(() -> visit(door, due, stay, answers), threads)
                    .whenComplete((done, failed) -> under.decrement()));
            if (n % (gap * rate) == 0) {
                visits.removeIf(CompletableFuture::isDone);
                var second = n / rate;
                threads.execute(() -> sample(second));
            }
        });
        Load.say("nobody comes any more; %d are still under way", under.sum());
        visits.forEach(CompletableFuture::join);
        doorways.close();
        var left = samples.awaitNobody(others, PATIENCE_SECONDS);
        var after = samples.take(minutes * 60);
        return told(before, after, left, rhythm.lag());
    }

    private void visit(Doorways.Door door, long due, int seconds, Answers told) {
        var beat = new AtomicBoolean();
        var phones = new ConcurrentHashMap<String, Phone>();
        told.take("join", due, () -> {
            var person = Person.join(door.line(), base, door.code(), "Gast");
            phones.put("in", person.page(door.code()).listen(message -> {
                if (message.contains("\"key\":\"beat\"") && beat.compareAndSet(false, true) && told == answers) {
                    heard.increment();
                }
            }));
        });
        var phone = phones.get("in");
        if (phone != null) {
            var leaving = Math.max(System.nanoTime(), due) + TimeUnit.SECONDS.toNanos(seconds);
            Metronome.await(leaving);
            told.take("leave", leaving, phone::leave);
        }
    }

    private void sample(int second) {
        var one = samples.take(second);
        Load.say(
                "%d s: %d joined, %d left, %d under way, heap %.0f MB, %d threads, %d screens, %d without a yes",
                second,
                answers.count("join"),
                answers.count("leave"),
                under.sum(),
                one.heapMb(),
                one.threads(),
                one.screens(),
                answers.failed());
    }

    private ObjectNode told(Samples.Sample before, Samples.Sample after, int left, long lag) {
        var node = new JsonMapper().createObjectNode();
        node.put("minutes", minutes).put("workshops", doorways.opened());
        answers.tell(node);
        var joined = answers.count("join");
        node.put("delivered", heard.sum() / (double) Math.max(1, joined));
        samples.tell(node, before, after);
        node.put("screensLeft", left).put("ownLagMs", lag / 1e6);
        var flat = minutes < JUDGED_MINUTES || samples.growth() <= MOST_GROWTH;
        node.put("passed", answers.failed() == 0 && heard.sum() == joined && left == 0 && flat);
        return node;
    }
}
