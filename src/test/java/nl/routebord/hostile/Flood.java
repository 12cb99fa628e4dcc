package nl.routebord.hostile;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** One browser, or one machine, that wants everything, without end, until it is told to stop. */
public final class Flood implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Four hundred a second over eight connections: here it shares its processors with the one it floods. */
    private static final long BREATH_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final int port;
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Integer, LongAdder> answers = new ConcurrentHashMap<>();
    private final List<Socket> held = java.util.Collections.synchronizedList(new ArrayList<>());
    private volatile boolean going = true;
    private volatile String refusal = "";

    public Flood(int port) {
        this.port = port;
    }

    /** Posts these bodies one after another over so many connections. */
    public Flood posts(int connections, String path, String cookie, Supplier<Map<String, Object>> bodies) {
        for (int n = 0; n < connections; n++) {
            hands.execute(() -> {
                try (var line = new HttpLine(port)) {
                    while (going) {
                        var answer = line.send(Message.post(
                                Message.Kind.OUTBOX,
                                path,
                                List.of(
                                        new Message.Header("Cookie", cookie),
                                        new Message.Header("Origin", line.base()),
                                        new Message.Header("Content-Type", "application/json")),
                                JSON.writeValueAsString(bodies.get())));
                        count(answer.status());
                        if (answer.text().contains("\"ok\":false")) {
                            refusal = answer.text();
                        }
                        LockSupport.parkNanos(BREATH_NANOS);
                    }
                }
            });
        }
        return this;
    }

    /** Loads pages that never open a socket, each in a browser of its own. */
    public Flood pages(int connections, String route) {
        for (int n = 0; n < connections; n++) {
            hands.execute(() -> {
                try (var line = new HttpLine(port)) {
                    while (going) {
                        try {
                            Visit.load(line, route, "");
                            count(200);
                        } catch (IOException full) {
                            count(429);
                        }
                        LockSupport.parkNanos(BREATH_NANOS);
                    }
                }
            });
        }
        return this;
    }

    /** Announces a body on so many connections and sends a sign of it now and then. */
    public Flood slow(int connections, String path) {
        for (int n = 0; n < connections; n++) {
            hands.execute(() -> drip(path));
        }
        return this;
    }

    private void drip(String path) {
        try {
            var socket = Loopback.open("127.0.0.1", port);
            held.add(socket);
            var head = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nOrigin: http://127.0.0.1:" + port
                    + "\r\nContent-Type: application/json\r\nContent-Length: 2000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            while (going) {
                socket.getOutputStream().write(' ');
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
            }
        } catch (IOException dropped) {
            count(-1);
        }
    }

    private void count(int status) {
        answers.computeIfAbsent(status, fresh -> new LongAdder()).increment();
    }

    /** How often each status came back; -1 for a connection that the server ended. */
    public Map<Integer, Long> answers() {
        var all = new TreeMap<Integer, Long>();
        answers.forEach((status, count) -> all.put(status, count.sum()));
        return all;
    }

    /** The last no, as it came. */
    public String refusal() {
        return refusal;
    }

    @Override
    public void close() throws IOException {
        going = false;
        for (var socket : List.copyOf(held)) {
            socket.close();
        }
        hands.shutdownNow();
    }
}
