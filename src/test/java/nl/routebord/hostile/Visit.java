package nl.routebord.hostile;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A page that was really loaded, and the messages it may send: what a browser there would say, word for word. */
final class Visit {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern NODE = Pattern.compile("\"node\":(\\d+)");
    private static final Pattern LISTENER =
            Pattern.compile("\"node\":(\\d+),\"type\":\"put\",\"key\":\"([a-z-]+)\",\"feat\":4");

    private static final String BROWSER =
            "{\"v-sw\":390,\"v-sh\":844,\"v-ww\":390,\"v-wh\":844,\"v-bw\":390,\"v-bh\":844,"
                    + "\"v-curdate\":1790000000000,\"v-tzo\":-60,\"v-dstd\":60,\"v-rtzo\":-60,\"v-dston\":false,"
                    + "\"v-tzid\":\"Europe/Amsterdam\",\"v-wn\":\"w\",\"v-td\":true,\"v-pr\":3,\"v-np\":\"Linux\"}";

    private final String base;
    private final String route;
    private final String seat;
    private final String cookies;
    private final JsonNode config;
    private final List<Integer> nodes = new ArrayList<>();
    private final List<String[]> listeners = new ArrayList<>();
    private int clientId;

    private Visit(String base, String route, String seat, String cookies, JsonNode config) {
        this.base = base;
        this.route = route;
        this.seat = seat;
        this.cookies = cookies;
        this.config = config;
    }

    /** Loads this route as the holder of a seat's cookie (empty for a stranger). */
    static Visit load(HttpLine line, String route, String seat) throws IOException {
        var page = line.send(Message.get(Message.Kind.PAGE, "/" + route, browser(seat)));
        var held = String.join("; ", cookies(seat, page));
        var answer = line.send(init(route, held));
        if (answer.status() != 200) {
            throw new IOException("init " + answer.status() + " " + answer.text());
        }
        var visit = new Visit(
                line.base(), route, seat, held, JSON.readTree(answer.text()).path("appConfig"));
        visit.hear(visit.config.toString());
        visit.hear(line.send(visit.navigate()).text());
        return visit;
    }

    private void hear(String said) {
        NODE.matcher(said).results().forEach(found -> nodes.add(Integer.parseInt(found.group(1))));
        LISTENER.matcher(said).results().forEach(found -> listeners.add(new String[] {found.group(1), found.group(2)}));
    }

    private static List<String> cookies(String seat, Answer page) {
        var all = new ArrayList<String>();
        if (!seat.isEmpty()) {
            all.add(seat);
        }
        all.addAll(page.cookies());
        return all;
    }

    private static List<Message.Header> browser(String cookies) {
        return List.of(new Message.Header("Accept", "text/html"), new Message.Header("Cookie", cookies));
    }

    private static Message init(String route, String cookies) {
        return Message.get(
                Message.Kind.INIT,
                "/?v-r=init&location=" + encode(route) + "&query=&v-browserDetails=" + encode(BROWSER),
                List.of(new Message.Header("Cookie", cookies)));
    }

    Message page() {
        return Message.get(Message.Kind.PAGE, "/" + route, browser(seat));
    }

    /** Another page within the same browser. */
    Message init() {
        return init(route, cookies);
    }

    Message navigate() {
        var data = JSON.createObjectNode()
                .put("route", route)
                .put("query", "")
                .put("appShellTitle", "")
                .put("trigger", "");
        data.putObject("historyState").put("idx", 0);
        return uidl(JSON.createObjectNode()
                .put("type", "event")
                .put("node", 1)
                .put("event", "ui-navigate")
                .set("data", data));
    }

    /** A tap on something that listens on this page. */
    Message event(int any) {
        var one = listeners.isEmpty() ? new String[] {"1", "click"} : listeners.get(any % listeners.size());
        return uidl(JSON.createObjectNode()
                .put("type", "event")
                .put("node", Integer.parseInt(one[0]))
                .put("event", one[1])
                .set("data", JSON.createObjectNode()));
    }

    /** A field of this page that was typed in. */
    Message typed(int any) {
        return uidl(JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", nodes.get(any % nodes.size()))
                .put("feature", 1)
                .put("property", "value")
                .put("value", "getypt"));
    }

    /** A call of a method that a page may call, and of the way back of one that the server called. */
    Message called(int any) {
        var call = JSON.createObjectNode()
                .put("type", any % 2 == 0 ? "publishedEventHandler" : "channel")
                .put("node", nodes.get(any % nodes.size()));
        if (any % 2 == 0) {
            call.put("templateEventMethodName", "confirmUpdate").put("promise", -1);
            call.putArray("templateEventMethodArgs").add(1);
        } else {
            call.put("channel", any % 7);
            call.putArray("args").add("x");
        }
        return uidl(call);
    }

    Message uidl(JsonNode call) {
        var body = envelope();
        body.putArray("rpc").add(call);
        return send(body);
    }

    /** What a page asks that lost count. */
    Message anew() {
        var body = envelope();
        body.putArray("rpc");
        body.put("resynchronize", true);
        return send(body);
    }

    private ObjectNode envelope() {
        return JSON.createObjectNode()
                .put(
                        "csrfToken",
                        config.path("uidl").path("Vaadin-Security-Key").asString())
                .put("syncId", config.path("uidl").path("syncId").asInt())
                .put("clientId", clientId++);
    }

    private Message send(ObjectNode body) {
        return Message.post(
                Message.Kind.UIDL,
                "/?v-r=uidl&v-uiId=" + ui(),
                own("application/json; charset=UTF-8"),
                JSON.writeValueAsString(body));
    }

    Message heartbeat() {
        return Message.post(
                Message.Kind.HEARTBEAT, "/?v-r=heartbeat&v-uiId=" + ui(), own("text/plain;charset=UTF-8"), "");
    }

    /** The upgrade to the socket this page is told things by. */
    Message socket() {
        return Message.get(
                        Message.Kind.SOCKET,
                        "/VAADIN/push?v-r=push&v-uiId=" + ui() + "&v-pushId="
                                + config.path("uidl").path("Vaadin-Push-ID").asString()
                                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
                                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                                + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true"
                                + "&X-Vaadin-LastSeenServerSyncId=-1",
                        own("application/json"))
                .with("Connection", "Upgrade")
                .with("Upgrade", "websocket")
                .with("Sec-WebSocket-Version", "13")
                .with("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
    }

    /** A form of this page, as its outbox delivers it. */
    Message command(String command, ObjectNode fields) {
        var body = JSON.createObjectNode()
                .put("id", UUID.randomUUID().toString())
                .put("command", command)
                .set("fields", fields);
        return Message.post(
                Message.Kind.OUTBOX, "/uit/" + seatName(), own("application/json"), JSON.writeValueAsString(body));
    }

    String seatName() {
        return seat.isEmpty() ? "m-aaaaaaaa" : seat.substring("rb-".length(), seat.indexOf('='));
    }

    String cookies() {
        return cookies;
    }

    private int ui() {
        return config.path("v-uiId").asInt();
    }

    private List<Message.Header> own(String type) {
        return List.of(
                new Message.Header("Cookie", cookies),
                new Message.Header("Origin", base),
                new Message.Header("Content-Type", type));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
