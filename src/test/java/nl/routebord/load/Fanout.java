package nl.routebord.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** One change to N phones and to N bare sockets of the same server, in turns. */
final class Fanout {

    private static final double MOST_RATIO = 2.5;
    private static final int MOST_PHONES_JUDGED = 200;
    private static final int WARM_UP_CHANGES = 25;

    /** Longer than a frame, so that each change is a first one and goes out at once. */
    private static final long GAP_MILLIS = 300;

    /** As a push of one text looks on the wire. */
    private static final String SHAPE = "127|{\"clientId\":3,\"meta\":{\"async\":true},\"changes\":[{\"node\":128,"
            + "\"type\":\"put\",\"key\":\"text\",\"feat\":7,\"value\":\"%s\"}],\"syncId\":17}";

    private final URI base;
    private final int phones;
    private final int changes;
    private final int rounds;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newBuilder().executor(threads).build();
    private volatile Block.Change now = new Block.Change("none yet", 0);
    private int marks;

    Fanout(URI base, int phones, int changes, int rounds) {
        this.base = base;
        this.phones = phones;
        this.changes = changes;
        this.rounds = rounds;
    }

    /** True when nothing is lost and, up to 200 phones, the ratio holds. */
    boolean run() throws Exception {
        say(
                "fanout: %d phones, %d rounds of %d changes, %d processors, Java %s",
                phones,
                rounds,
                changes,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"));
        long began = System.nanoTime();
        List<Phone> screens = join();
        say("joined in %.1f s", (System.nanoTime() - began) / 1e9);
        List<WebSocket> bare = openBare();
        block(false, WARM_UP_CHANGES);
        block(true, WARM_UP_CHANGES);
        Block[] bareBlocks = new Block[rounds];
        Block[] phoneBlocks = new Block[rounds];
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            bareBlocks[round] = block(false, changes);
            phoneBlocks[round] = block(true, changes);
            ratios[round] = phoneBlocks[round].last() / Math.max(0.1, bareBlocks[round].last());
            say(
                    "round %d: last bare %.1f ms, last phone %.1f ms, ratio %.2f",
                    round + 1, bareBlocks[round].last(), phoneBlocks[round].last(), ratios[round]);
        }
        say("server: %s; load of the machine %.1f", get("/bench/facts"), load());
        screens.forEach(Phone::close);
        bare.forEach(WebSocket::abort);
        return judge(Block.sum(bareBlocks), Block.sum(phoneBlocks), ratios);
    }

    private boolean judge(Block bare, Block phone, double[] ratios) {
        java.util.Arrays.sort(ratios);
        double ratio = ratios[ratios.length / 2];
        report("bare", bare);
        report("phones", phone);
        boolean judged = phones <= MOST_PHONES_JUDGED;
        boolean passed = phone.lost() == 0 && (!judged || ratio <= MOST_RATIO);
        say(
                "ratio of the last: %.2f (%.2f to %.2f)%s: %s",
                ratio,
                ratios[0],
                ratios[ratios.length - 1],
                judged ? ", at most " + MOST_RATIO : ", not judged above " + MOST_PHONES_JUDGED + " phones",
                passed ? "passed" : "FAILED");
        return passed;
    }

    private static void report(String name, Block block) {
        say(
                "%-7s p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, last (median) %.1f ms, delivered %d of %d",
                name,
                block.percentile(50),
                block.percentile(95),
                block.percentile(99),
                block.last(),
                block.expected() - block.lost(),
                block.expected());
    }

    private Block block(boolean screens, int count) throws Exception {
        Block block = new Block();
        for (int i = 0; i < count; i++) {
            String mark = "m" + (++marks) + "m";
            now = new Block.Change(mark, phones);
            post(screens ? "/bench/screens" : "/bench/bare", screens ? mark : String.format(Locale.ROOT, SHAPE, mark));
            block.add(now);
            TimeUnit.MILLISECONDS.sleep(GAP_MILLIS);
        }
        return block;
    }

    /** Sixteen at a time, as a hall that scans a code together; more is a test of joining, not of this. */
    private List<Phone> join() throws Exception {
        Semaphore door = new Semaphore(16);
        List<java.util.concurrent.Future<Phone>> joining = new ArrayList<>();
        for (int i = 0; i < phones; i++) {
            int listener = i;
            joining.add(threads.submit(() -> {
                door.acquire();
                try {
                    return Phone.load(http, base, "bench", "").listen(message -> now.heard(listener, message));
                } finally {
                    door.release();
                }
            }));
        }
        List<Phone> joined = new ArrayList<>();
        for (var one : joining) {
            joined.add(one.get(120, TimeUnit.SECONDS));
        }
        return joined;
    }

    private List<WebSocket> openBare() {
        List<WebSocket> sockets = new ArrayList<>();
        for (int i = 0; i < phones; i++) {
            int listener = i;
            sockets.add(http.newWebSocketBuilder()
                    .header("Origin", origin())
                    .buildAsync(
                            URI.create("ws://" + base.getAuthority() + "/bench/socket"),
                            new Phone.Ear(message -> now.heard(listener, message)))
                    .join());
        }
        return sockets;
    }

    private void post(String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Origin", origin())
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IllegalStateException(path + " answered " + status);
        }
    }

    private String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(base.resolve(path)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private String origin() {
        return "http://" + base.getAuthority();
    }

    /** Other work on the machine spoils the numbers; so it is told. */
    private static double load() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
