package nl.routebord.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody in a workshop, or its projector: holds a seat, loads its page as a browser would, reads what is pushed, echoes now and
 * then how far it is, and comes back by itself when the line is lost, with the waits of {@code rb-live.ts} and of Flow's client.
 */
final class Visitor implements AutoCloseable {

    /** Hears what a screen shows, with the moment at which the message came. */
    interface Watch {

        void shows(Visitor visitor, int lane, int number, long nanos);
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final long ECHO = TimeUnit.SECONDS.toNanos(15);

    /** Some minutes, as long as an outage that is measured here. */
    private static final int MOST_ATTEMPTS = 200;

    final int number;
    final String seat;
    final String cookie;
    private final Bench bench;
    private final Traffic traffic;
    private final String route;
    private final Marks.Reading reading;
    private final Watch watch;
    private volatile @Nullable Phone phone;
    private volatile boolean left;
    private volatile boolean up;
    private volatile boolean staysAway;
    private volatile String screen = "";
    private volatile String start = "";
    private volatile String last = "";
    private long echoAt = System.nanoTime() + (long) (Math.random() * ECHO);
    private final AtomicBoolean returning = new AtomicBoolean();
    private final AtomicLong seen = new AtomicLong(-1);

    Visitor(Bench bench, Traffic traffic, String route, String cookie, int number, Marks.Reading reading, Watch watch) {
        this.bench = bench;
        this.traffic = traffic;
        this.route = route;
        this.cookie = cookie;
        this.seat = cookie.replaceFirst("^rb-", "").replaceFirst("=.*", "");
        this.number = number;
        this.reading = reading;
        this.watch = watch;
    }

    /** Page, first picture, socket. What stands on the first picture counts as shown. */
    Visitor open() throws IOException, InterruptedException {
        var page = bench.page("/" + route, cookie);
        traffic.bytes.add(page.body().length());
        var loaded = Phone.load(bench.http, bench.base, route, "", Bench.cookies(cookie, Bench.given(page)));
        long now = System.nanoTime();
        var picture = loaded.painted();
        traffic.bytes.add(picture.length());
        screen = property(picture, "screen");
        start = property(picture, "start");
        seen.set(-1);
        phone = loaded;
        reading.read(picture, (lane, shown) -> watch.shows(this, lane, shown, now));
        listen(loaded, -1);
        return this;
    }

    private void listen(Phone loaded, int from) {
        var ear = new Phone.Ear(this::hear);
        loaded.listen(ear, from);
        up = true;
        var unused = ear.closed.thenAcceptAsync(status -> lost(loaded), bench.http.executor().orElseThrow());
    }

    private void hear(String message) {
        long now = System.nanoTime();
        traffic.messages.increment();
        traffic.bytes.add(message.length());
        long id = Marks.number(message, "\"syncId\":");
        if (id >= 0) {
            long before = seen.getAndSet(id);
            if (before >= 0 && id != before + 1) {
                traffic.gaps.increment();
            }
        }
        var found = new boolean[1];
        reading.read(message, (lane, shown) -> {
            found[0] = true;
            watch.shows(this, lane, shown, now);
        });
        if (found[0]) {
            traffic.frames.increment();
            last = message;
        }
        if (now > echoAt && message.contains("\"beat\"")) {
            echoAt = now + ECHO + ThreadLocalRandom.current().nextLong(TimeUnit.SECONDS.toNanos(4));
            echo(message);
        }
    }

    private void echo(String message) {
        long beat = Marks.number(message.substring(message.indexOf("\"beat\"")), "\"value\":");
        Thread.startVirtualThread(() -> bench.alive("?s=" + screen + "&r=" + Math.max(0, beat)));
    }

    private void lost(Phone of) {
        if (of != phone || left || !returning.compareAndSet(false, true)) {
            return;
        }
        up = false;
        traffic.lost.increment();
        try {
            while (staysAway && !left) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            while (!left) {
                rest(1_000, 4_000);
                var now = bench.alive("");
                if (now.isEmpty()) {
                    continue;
                }
                returning.set(false);
                if (comeBack(of, now)) {
                    traffic.back.increment();
                    return;
                }
                returning.set(true);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The same server: the same screen on a new socket. Another one: the page anew, each after its own wait. */
    private boolean comeBack(Phone of, String now) throws InterruptedException {
        try {
            if (now.equals(start)) {
                listen(of, (int) seen.get());
            } else {
                rest(0, 1_500);
                open();
            }
            return true;
        } catch (IOException | RuntimeException notYet) {
            return false;
        }
    }

    /** True while its socket is open. */
    boolean isUp() {
        return up;
    }

    /** Cuts the line, as a walk into the cellar does; comes back only after {@link #mayReturn}. */
    void cut() {
        staysAway = true;
        up = false;
        var now = phone;
        if (now != null) {
            now.close();
            Thread.startVirtualThread(() -> lost(now));
        }
    }

    void mayReturn() {
        staysAway = false;
    }

    /**
     * Sends a command as the outbox does: the same id until there is an answer. Gives the answer's JSON, and throws where the
     * server refuses for good.
     */
    void send(String command, Map<String, String> fields) throws IOException, InterruptedException {
        send(UUID.randomUUID().toString(), command, fields);
    }

    void send(String id, String command, Map<String, String> fields) throws IOException, InterruptedException {
        var body = JSON.createObjectNode().put("id", id).put("command", command);
        var values = body.putObject("fields");
        fields.forEach(values::put);
        for (int attempt = 0; ; attempt++) {
            String why;
            try {
                var answer = bench.send("/uit/" + seat, "application/json", cookie, body.toString());
                if (answer.statusCode() == 200 && answer.body().contains("\"ok\":true")) {
                    return;
                }
                why = answer.statusCode() + " " + answer.body();
                if (answer.statusCode() < 500 && answer.statusCode() != 429) {
                    traffic.refused.increment();
                    throw new Refused(command + " was refused: " + why);
                }
            } catch (IOException unheard) {
                if (unheard instanceof Refused) {
                    throw unheard;
                }
                why = unheard.toString();
            }
            if (attempt >= MOST_ATTEMPTS || left) {
                throw new IOException(command + " had no answer: " + why);
            }
            traffic.retries.increment();
            rest(500, 2_000);
        }
    }

    /** A refusal that trying again does not change. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }

    /** The newest message in which something was shown: what a bare socket has to carry too. */
    String lastFrame() {
        return last;
    }

    /** Goes home as a browser does, with a farewell to the server. */
    void leave() {
        left = true;
        try {
            var now = phone;
            if (now != null) {
                now.leave();
            }
        } catch (IOException | InterruptedException | RuntimeException gone) {
            close();
        }
    }

    @Override
    public void close() {
        left = true;
        var now = phone;
        if (now != null) {
            now.close();
        }
    }

    private static String property(String picture, String key) {
        int at = picture.indexOf("\"key\":\"" + key + "\"");
        int value = at < 0 ? -1 : picture.indexOf("\"value\":\"", at);
        return value < 0 ? "" : picture.substring(value + 9, picture.indexOf('"', value + 9));
    }

    private static void rest(int least, int most) throws InterruptedException {
        Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextInt(least, most + 1)));
    }
}
