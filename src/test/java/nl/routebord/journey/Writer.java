package nl.routebord.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody without a screen who keeps a ledger: what was sent under which id, and whether the server said yes. What got no
 * answer waits in front and goes again under the same id, as the outbox of a phone does it.
 */
final class Writer {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final HttpClient http = HttpClient.newHttpClient();
    private volatile String base;
    private @Nullable String other;
    private final String alias;
    private final String cookie;
    private final Deque<Entry> outbox = new ArrayDeque<>();
    private final List<Entry> ledger = new ArrayList<>();
    private volatile int acked;

    /** By the id of a line: how often it was sent, and when the server said yes. */
    private final Map<String, Integer> sent = new HashMap<>();

    private final Map<String, Instant> yes = new HashMap<>();
    private final List<String> nos = new ArrayList<>();
    private volatile int again;

    private Writer(String base, String alias, String cookie) {
        this.base = base;
        this.alias = alias;
        this.cookie = cookie;
    }

    /** One line of the ledger. */
    record Entry(String id, String command, Map<String, String> fields) {}

    static Writer join(Product product, String alias) {
        var base = "http://127.0.0.1:" + product.port();
        var code = product.link("Meedoen").replaceFirst(".*/", "");
        var door = new Writer(base, alias, "");
        var answer = door.post("/in/meedoen", Map.of("id", freshId(), "fields", Map.of("code", code, "alias", alias)));
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        return new Writer(base, alias, cookie);
    }

    /** Where a node gives no answer the next question goes to the other one, as behind a proxy that finds a node gone. */
    synchronized Writer or(Product second) {
        other = "http://127.0.0.1:" + second.port();
        return this;
    }

    /** From now on everything goes through this network. */
    synchronized Writer by(Relay network) {
        base = network.through(base);
        return this;
    }

    /** Writes a line in the ledger and sends what waits. True when the server has said yes to everything so far. */
    synchronized boolean write(String command, Map<String, String> fields) {
        var entry = new Entry(freshId(), command, Map.copyOf(fields));
        ledger.add(entry);
        outbox.add(entry);
        return flush();
    }

    /** Sends what waits, oldest first, until there is no answer. */
    synchronized boolean flush() {
        while (!outbox.isEmpty()) {
            if (!isTaken(outbox.peek())) {
                again++;
                return false;
            }
            yes.put(outbox.remove().id, Instant.now());
            acked++;
        }
        return true;
    }

    /** Sends a line that was accepted long ago once more, as a phone that missed the answer would. */
    synchronized boolean repeat(int line) {
        return isTaken(ledger.get(line));
    }

    int acked() {
        return acked;
    }

    /** How many lines were written and not confirmed yet. */
    synchronized int waiting() {
        return ledger.size() - acked;
    }

    /** The lines the server said yes to: they leave in the order they were written. */
    synchronized List<Entry> taken() {
        return List.copyOf(ledger.subList(0, acked));
    }

    /** How many times there was no answer. */
    int unanswered() {
        return again;
    }

    /** What the server said, word for word, where it could not do it now. */
    synchronized List<String> nos() {
        return List.copyOf(nos);
    }

    synchronized List<Entry> ledger() {
        return List.copyOf(ledger);
    }

    /** The name of the seat, as it stands in the name of its cookie. */
    String seat() {
        return cookie.substring("rb-".length(), cookie.indexOf('='));
    }

    /** As {@code name=value}. */
    String cookie() {
        return cookie;
    }

    String alias() {
        return alias;
    }

    /** For who looks for a line that was lost. */
    synchronized String story(Entry entry) {
        return "sent " + sent.getOrDefault(entry.id, 0) + " times, yes at " + yes.get(entry.id);
    }

    private boolean isTaken(Entry entry) {
        sent.merge(entry.id, 1, Integer::sum);
        try {
            var seat = cookie.substring("rb-".length(), cookie.indexOf('='));
            var answer = post("/uit/" + seat, Map.of("id", entry.id, "command", entry.command, "fields", entry.fields));
            if (answer.statusCode() >= 500 || answer.statusCode() == 429) {
                nos.add(answer.body());
                return elsewhere();
            }
            if (!JSON.readTree(answer.body()).path("ok").asBoolean()) {
                throw new AssertionError(entry + " was refused: " + answer.body());
            }
            return true;
        } catch (NoAnswer dead) {
            return elsewhere();
        }
    }

    private boolean elsewhere() {
        if (other != null) {
            var was = base;
            base = other;
            other = was;
        }
        return false;
    }

    private HttpResponse<String> post(String path, Map<String, Object> body) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Origin", base)
                .header("Content-Type", "application/json")
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException nobody) {
            throw new NoAnswer(nobody);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(interrupted);
        }
    }

    private static String freshId() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static final class NoAnswer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoAnswer(Throwable cause) {
            super(cause);
        }
    }
}
