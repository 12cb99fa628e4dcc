package nl.routebord.load;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.routebord.live.push.FrozenSocket;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One change to N phones, as a hall makes it: somebody supports a point on the open board, the product commits that and shows it
 * on every phone and on the projector. In turns with it the same bytes go to N bare sockets of the same server, in the same
 * rhythm: what is slower than that is ours.
 */
final class Fanout {

    /** On a phone that is turned to its first page. */
    private static final int POINTS = 10;

    private static final int WARM_UP = 60;

    /** What a hall has tapped by the time it is under way; before that the way of a tap runs in the interpreter. */
    private static final int TAPS = 2_000;

    /** A slow machine is still compiling that way by then; so much more it gets, and no more. */
    private static final int MOST_TAPS = 10_000;

    /** Of the time; below that what is compiled does not stand in the way of what is measured. */
    private static final double STILL_COMPILING = 0.05;

    private static final int TAPS_PER_SECOND = 100;

    private final URI base;
    private final int phones;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newBuilder().executor(threads).build();
    private final Crowd crowd;
    private final List<WebSocket> bare = new ArrayList<>();
    private final List<FrozenSocket> frozen = new ArrayList<>();
    private JsonNode hall = MissingNode.getInstance();
    private int point;
    private volatile Watch onPhones = new Watch(0, 0, Watch::alone);
    private volatile Watch onBare = new Watch(0, 0, Watch::alone);
    private volatile Watch onHall = new Watch(0, 0, Watch::alone);
    private String sample = "";

    Fanout(URI base, int phones) {
        this.base = base;
        this.phones = phones;
        this.crowd = new Crowd(http, base, threads);
    }

    /** Everybody in, everything warm. */
    void open() throws Exception {
        hall = Person.bench(http, base, "/bench/hall?kind=criteria&points=" + POINTS, null);
        var began = System.nanoTime();
        crowd.join(phones, hall.get("code").asString(), (who, message) -> onPhones.heard(who, message));
        crowd.project(hall, message -> onHall.heard(0, message));
        Load.say("%d phones in after %.1f s", phones, (System.nanoTime() - began) / 1e9);
        for (int n = 0; n < phones; n++) {
            var listener = n;
            bare.add(http.newWebSocketBuilder()
                    .header("Origin", base.toString())
                    .buildAsync(
                            URI.create("ws://" + base.getAuthority() + "/bench/socket"),
                            new Phone.Ear(message -> onBare.heard(listener, message)))
                    .join());
        }
        for (int n = 0; n < 2; n++) {
            phoneBlock(Math.min(WARM_UP, phones), 10);
            bareBlock(WARM_UP, 10);
        }
        var settled = false;
        for (int taps = 0; taps < TAPS || (!settled && taps < MOST_TAPS); taps += 2 * phones) {
            var round = System.nanoTime();
            var compiled = compiled();
            tapAndTakeBack();
            bareBlock(WARM_UP, 20);
            settled = compiled() - compiled < STILL_COMPILING * (System.nanoTime() - round) / 1e6;
        }
        Load.say("warm after %.1f s", (System.nanoTime() - began) / 1e9);
    }

    /** In turns: so many rounds of so many changes, at this rate a second. */
    Comparison compare(int rounds, int changes, int rate) throws Exception {
        var made = Math.min(changes, phones);
        var comparison = new Comparison(phones, rate);
        for (int round = 0; round < rounds; round++) {
            var floor = bareBlock(made, rate);
            var product = phoneBlock(made, rate);
            comparison.add(floor, product);
            Load.say(
                    "%d phones, %d a second, round %d: bare %.1f ms, phones %.1f ms (median of the last)",
                    phones, rate, round + 1, floor.lastAt(50), product.lastAt(50));
        }
        return comparison;
    }

    private Stretch phoneBlock(int changes, int rate) throws Exception {
        onPhones = new Watch(phones, changes, Watch::alone);
        onHall = new Watch(1, changes, Watch::alone);
        var item = hall.get("items").get(point++ % POINTS).asString();
        if (point > POINTS) {
            takeBack(item);
        }
        var stretch = stretch(
                changes,
                rate,
                onPhones,
                onHall,
                n -> crowd.people().get(n - 1).send("criteria.support", Map.of("item", item, "on", "true")));
        sample = onPhones.sample();
        return stretch;
    }

    /** Everybody supports the last point and takes that back, with nobody who measures. */
    private void tapAndTakeBack() throws Exception {
        onPhones = new Watch(phones, 0, Watch::alone);
        onHall = new Watch(1, 0, Watch::alone);
        var item = hall.get("items").get(POINTS - 1).asString();
        for (var on : List.of("true", "false")) {
            new Metronome().run(phones, TAPS_PER_SECOND, (n, due) -> {
                var unused = threads.submit(() -> {
                    crowd.people().get(n - 1).send("criteria.support", Map.of("item", item, "on", on));
                    return null;
                });
            });
        }
        TimeUnit.MILLISECONDS.sleep(500);
    }

    /** Points that were used are used again, once nobody supports them any more. */
    private void takeBack(String item) throws Exception {
        for (var person : crowd.people()) {
            person.send("criteria.support", Map.of("item", item, "on", "false"));
        }
        TimeUnit.MILLISECONDS.sleep(500);
        onPhones = new Watch(phones, phones, Watch::alone);
        onHall = new Watch(1, phones, Watch::alone);
    }

    private Stretch bareBlock(int changes, int rate) throws Exception {
        onBare = new Watch(phones, changes, Watch::alone);
        var bytes = sample;
        return stretch(
                changes,
                rate,
                onBare,
                null,
                n -> Person.bench(
                        http,
                        base,
                        "/bench/bare",
                        bytes.replaceFirst("(\"key\":\"text\",\"feat\":7,\"value\":\")\\d+\"", "$1" + n + "\"")));
    }

    private interface Change {
        void make(int n) throws Exception;
    }

    private Stretch stretch(
            int changes, int rate, Watch watch, @org.jspecify.annotations.Nullable Watch hall, Change change)
            throws Exception {
        var cpu = cpu();
        var rhythm = new Metronome();
        rhythm.run(changes, rate, (n, due) -> {
            watch.due(n, due);
            if (hall != null) {
                hall.due(n, due);
            }
            var unused = threads.submit(() -> {
                change.make(n);
                return null;
            });
        });
        watch.await(30);
        if (hall != null) {
            hall.await(5);
        }
        return new Stretch(watch, hall, rhythm.lag(), cpu() - cpu);
    }

    /** In milliseconds, by the server and by the generator, which shares its processors. */
    private long compiled() throws Exception {
        return facts(false).get("compileMillis").asLong()
                + ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
    }

    private long cpu() throws Exception {
        return facts(false).get("cpuMillis").asLong();
    }

    /** So many more people come in, whose phones then stop reading. */
    void freeze(int more) throws Exception {
        for (int n = 0; n < more; n++) {
            var code = hall.get("code").asString();
            var sleeper = Person.join(http, base, code, "Bevroren " + n);
            var page = sleeper.page(code);
            frozen.add(new FrozenSocket(page));
            page.speak();
        }
    }

    /** Until the server has let them go; empty where it still held some when the time was over. */
    Optional<Duration> letGo(Duration patience) throws Exception {
        var began = System.nanoTime();
        while (System.nanoTime() - began < patience.toNanos()) {
            if (Person.bench(http, base, "/bench/present", null).asInt() <= phones) {
                return Optional.of(Duration.ofNanos(System.nanoTime() - began));
            }
            onPhones = new Watch(phones, 0, Watch::alone);
            phoneBlock(1, 4);
        }
        return Optional.empty();
    }

    JsonNode facts(boolean gc) throws Exception {
        return Person.bench(http, base, "/bench/facts?gc=" + gc, null);
    }

    void close() throws Exception {
        for (var socket : frozen) {
            socket.close();
        }
        crowd.close();
        bare.forEach(WebSocket::abort);
    }
}
