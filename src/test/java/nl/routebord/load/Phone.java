package nl.routebord.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A phone that speaks Vaadin's protocol without a browser: loads a view, opens its socket and listens. */
public final class Phone implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    /** A call the server half does not know and ignores: for tests of the request itself. */
    public static final JsonNode NOTHING = JSON.createObjectNode()
            .put("type", "event")
            .put("node", 1)
            .put("event", "nothing")
            .set("data", JSON.createObjectNode());

    /** Far more than any aim: who got no answer by then asks anew, as a browser whose user taps again. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Pattern SCREEN = Pattern.compile("\"key\":\"screen\",[^{}]*\"value\":\"([0-9a-f]+)\"");

    private static final String BROWSER =
            "{\"v-sw\":390,\"v-sh\":844,\"v-ww\":390,\"v-wh\":844,\"v-bw\":390,\"v-bh\":844,"
                    + "\"v-curdate\":1790000000000,\"v-tzo\":-60,\"v-dstd\":60,\"v-rtzo\":-60,\"v-dston\":false,"
                    + "\"v-tzid\":\"Europe/Amsterdam\",\"v-wn\":\"w\",\"v-td\":true,\"v-pr\":3,\"v-np\":\"Linux\"}";

    private final HttpClient http;
    private final URI base;
    private final String cookie;
    private final JsonNode config;
    private final JsonNode uidl;
    private int clientId;
    final HowFar far = new HowFar();
    private String screen = "";
    private @Nullable WebSocket socket;
    private CompletableFuture<Integer> ended = new CompletableFuture<>();

    private Phone(HttpClient http, URI base, String cookie, JsonNode config) {
        this.http = http;
        this.base = base;
        this.cookie = cookie;
        this.config = config;
        this.uidl = config.path("uidl");
    }

    /** Loads a view as a browser would, up to the moment its socket would open. */
    public static Phone load(HttpClient http, URI base, String route, String query)
            throws IOException, InterruptedException {
        return load(http, base, route, query, "");
    }

    /** As somebody who holds a seat already: {@code seat} is its cookie, name and value. */
    public static Phone load(HttpClient http, URI base, String route, String query, String seat)
            throws IOException, InterruptedException {
        String address =
                "/?v-r=init&location=" + route + "&query=" + encode(query) + "&v-browserDetails=" + encode(BROWSER);
        var request = HttpRequest.newBuilder(base.resolve(address)).timeout(PATIENCE);
        if (!seat.isEmpty()) {
            request.header("Cookie", seat);
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("init " + answer.statusCode() + " " + answer.body());
        }
        String cookie = Stream.concat(
                        Stream.of(seat).filter(held -> !held.isEmpty()),
                        answer.headers().allValues("Set-Cookie").stream()
                                .map(value -> value.substring(0, value.indexOf(';'))))
                .collect(Collectors.joining("; "));
        var phone = new Phone(http, base, cookie, JSON.readTree(answer.body()).path("appConfig"));
        phone.navigate(route, query);
        return phone;
    }

    private void navigate(String route, String query) throws IOException, InterruptedException {
        var data = JSON.createObjectNode()
                .put("route", route)
                .put("query", query)
                .put("appShellTitle", "")
                .put("trigger", "");
        data.putObject("historyState").put("idx", 0);
        var page = rpc(JSON.createObjectNode()
                .put("type", "event")
                .put("node", 1)
                .put("event", "ui-navigate")
                .set("data", data));
        var named = SCREEN.matcher(page);
        screen = named.find() ? named.group(1) : "";
    }

    /** As a browser that tells that it is there and which revision it has. */
    public void speak() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve("/levend?s=" + screen + "&r=" + far.revision()))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.discarding());
        if (screen.isEmpty() || answer.statusCode() != 200) {
            throw new IOException("not heard: " + answer.statusCode() + " for screen '" + screen + "'");
        }
    }

    /** One request to the server half of the view; gives its answer as it is. */
    public String rpc(JsonNode call) throws IOException, InterruptedException {
        var body = JSON.createObjectNode();
        body.putArray("rpc").add(call);
        return ask(body);
    }

    private String ask(ObjectNode body) throws IOException, InterruptedException {
        body.put("csrfToken", uidl.path("Vaadin-Security-Key").asString())
                .put("syncId", uidl.path("syncId").asInt())
                .put("clientId", clientId++);
        var request = HttpRequest.newBuilder(base.resolve("/?v-r=uidl&v-uiId=" + ui()))
                .timeout(PATIENCE)
                .header("Cookie", cookie)
                .header("Origin", origin())
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("uidl " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** Opens the push socket; every message that comes is given to the listener, padding and handshake included. */
    public Phone listen(Consumer<String> listener) {
        var ear = new Ear(message -> {
            far.heard(message);
            listener.accept(message);
        });
        ended = ear.closed;
        return listen(ear, -1);
    }

    /** True once the socket has ended, by whomever. */
    boolean isCutOff() {
        return ended.isDone();
    }

    /** As a browser that comes back and has seen the messages up to this number. */
    public Phone listen(WebSocket.Listener listener, int lastSeen) {
        socket = http.newWebSocketBuilder()
                .header("Cookie", cookie)
                .header("Origin", origin())
                .buildAsync(pushAddress(lastSeen), listener)
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
        return this;
    }

    public URI pushAddress(int lastSeen) {
        return URI.create("ws://" + base.getAuthority() + pushPath(lastSeen));
    }

    public String pushPath(int lastSeen) {
        return "/VAADIN/push?v-r=push&v-uiId=" + ui() + "&v-pushId="
                + uidl.path("Vaadin-Push-ID").asString()
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8"
                + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=" + lastSeen;
    }

    public String cookie() {
        return cookie;
    }

    public String origin() {
        return "http://" + base.getAuthority();
    }

    /** What the server told this page when it loaded. */
    public String config() {
        return config.toString();
    }

    public WebSocket socket() {
        return java.util.Objects.requireNonNull(socket, "listen first");
    }

    /** As a browser whose tab is closed: it says so in a last request, and its socket ends. */
    public void leave() throws IOException, InterruptedException {
        ask(JSON.createObjectNode().put("UNLOAD", true));
        close();
    }

    /** As a page that hears nothing any more asks: over plain HTTP, and only whether there is an answer. */
    public boolean isServerThere() {
        var request = HttpRequest.newBuilder(base.resolve("/levend"))
                .timeout(java.time.Duration.ofSeconds(2))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException nobody) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private int ui() {
        return config.path("v-uiId").asInt();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }

    /** Puts the parts of a message together. */
    public static final class Ear implements WebSocket.Listener {

        private final Consumer<String> listener;
        private final StringBuilder parts = new StringBuilder();
        public final CompletableFuture<Integer> closed = new CompletableFuture<>();

        public Ear(Consumer<String> listener) {
            this.listener = listener;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                listener.accept(parts.toString());
                parts.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            closed.complete(status);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed.complete(-1);
        }
    }

    /** Every marker a phone has seen, for tests that wait for one. */
    public static final class Seen implements Consumer<String> {

        private final ConcurrentHashMap<String, CompletableFuture<Long>> marks = new ConcurrentHashMap<>();
        private final List<String> all = new java.util.concurrent.CopyOnWriteArrayList<>();

        @Override
        public void accept(String message) {
            all.add(message);
            marks.forEach((mark, seen) -> {
                if (!seen.isDone() && message.contains(mark)) {
                    seen.complete(System.nanoTime());
                }
            });
        }

        /** Completed, with the time, when a message holds this mark. Ask before making the change. */
        public CompletableFuture<Long> mark(String mark) {
            return marks.computeIfAbsent(mark, fresh -> new CompletableFuture<>());
        }

        public List<String> all() {
            return all;
        }
    }
}
