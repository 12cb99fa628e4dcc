package nl.routebord.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import nl.routebord.load.Phone;
import org.jspecify.annotations.Nullable;

/**
 * The phone of somebody who writes, without a browser: its page and its socket. When the socket goes it does what a page does
 * ({@code rb-live.ts}), in the same time, behind a sticky proxy that knows where a node still lives: it loads the same address
 * with the same seat, and types no code.
 */
final class Handset implements AutoCloseable {

    /** The property that shows "We herstarten. Uw tekst is bewaard." */
    private static final String GOODBYE = "\"restarting\"";

    /** So long after its last word a server that said goodbye is gone: it has to stop within 19 seconds. */
    private static final Duration ENDED = Duration.ofSeconds(20);

    private static final int BEAT_LOST_MILLIS = 4_100;
    private static final int KEPT = 5;
    private static final int MOST_SHOWN = 200;

    private final HttpClient http;
    private final List<Product> nodes;
    private final String route;
    private final String seat;
    private final Map<String, CompletableFuture<Long>> awaited = new ConcurrentHashMap<>();
    private final CompletableFuture<Long> toldAt = new CompletableFuture<>();
    private final CompletableFuture<Long> lostAt = new CompletableFuture<>();
    private final CompletableFuture<Long> backAt = new CompletableFuture<>();
    private volatile @Nullable Phone phone;
    private volatile boolean over;
    private volatile long heardAt = System.nanoTime();
    private final Deque<String> last = new ConcurrentLinkedDeque<>();
    private volatile boolean closedAgain;
    private volatile String refused = "";

    /** Opens at the first of these nodes. */
    Handset(HttpClient http, List<Product> nodes, String code, Writer who) throws IOException, InterruptedException {
        this.http = http;
        this.nodes = nodes;
        this.route = "m/" + code;
        this.seat = who.cookie();
        var unused = open(nodes.getFirst()).whenComplete((status, broken) -> lost());
    }

    /** True where it heard that the house starts again before its socket closed. */
    boolean isTold() {
        return toldAt.isDone() && lostAt.isDone() && toldAt.join() <= lostAt.join();
    }

    /** How long it had no live page. */
    Duration gap() throws Exception {
        return Duration.ofNanos(back(Duration.ofMinutes(1)) - lostAt.join());
    }

    /** When it had a live page at the other node, by the clock of this process. */
    long back(Duration patience) throws Exception {
        try {
            return backAt.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException missed) {
            throw new AssertionError(
                    "no page within " + patience + ", the last try: " + refused + "; " + state(), missed);
        }
    }

    /** Done, with the time, once these words are shown on it. Ask before they are said. */
    CompletableFuture<Long> shows(String words) {
        return awaited.computeIfAbsent(words, fresh -> new CompletableFuture<>());
    }

    @Override
    public void close() {
        over = true;
        Phone last = phone;
        if (last != null) {
            last.close();
        }
    }

    private CompletableFuture<Integer> open(Product node) throws IOException, InterruptedException {
        var ear = new Phone.Ear(this::hear);
        phone = Phone.load(http, URI.create(node.base()), route, "", seat).listen(ear, -1);
        return ear.closed;
    }

    private void hear(String message) {
        heardAt = System.nanoTime();
        last.addLast(message.length() > MOST_SHOWN ? message.substring(0, MOST_SHOWN) : message);
        if (last.size() > KEPT) {
            last.removeFirst();
        }
        awaited.forEach((words, shown) -> {
            if (!shown.isDone() && message.contains(words)) {
                shown.complete(System.nanoTime());
            }
        });
        if (message.contains(GOODBYE) && toldAt.complete(System.nanoTime())) {
            Thread.ofVirtual().start(this::listenAfterTheGoodbye);
        }
    }

    /** A page misses the beat; the socket of the JDK does not always notice that its server ended. */
    private void listenAfterTheGoodbye() {
        while (!over && !lostAt.isDone()) {
            rest(1_000);
            if (System.nanoTime() - heardAt > ENDED.toNanos() && lostAt.complete(Math.max(heardAt, toldAt.join()))) {
                look();
            }
        }
    }

    /** For who looks into a walk that failed. */
    String state() {
        return "silent for " + Duration.ofNanos(System.nanoTime() - heardAt).toMillis() + " ms, "
                + (closedAgain ? "its socket closed once more" : "its socket is open") + ", last heard: " + last;
    }

    private void lost() {
        closedAgain = backAt.isDone();
        if (!over && lostAt.complete(System.nanoTime())) {
            Thread.ofVirtual().start(this::look);
        }
    }

    private void look() {
        rest(toldAt.isDone() ? between(500, 2_500) : BEAT_LOST_MILLIS);
        rest(between(0, 1_500));
        while (!over && !backAt.isDone()) {
            try {
                var unused = open(nodes.getLast());
                backAt.complete(System.nanoTime());
            } catch (IOException | RuntimeException notYet) {
                refused = notYet.toString();
                rest(between(1_000, 2_500));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static int between(int least, int most) {
        return ThreadLocalRandom.current().nextInt(least, most);
    }

    private static void rest(int millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }
}
