package nl.routebord.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who joins by the code, opens the page on a phone, and sends what the forms of that page send. */
final class Person {

    private static final JsonMapper JSON = new JsonMapper();

    private static final int TRIES = 10;
    private static final int BUSY = 503;
    private static final LongAdder RESENT = new LongAdder();

    private final HttpClient http;
    private final URI base;
    private final String cookie;

    private Person(HttpClient http, URI base, String cookie) {
        this.http = http;
        this.base = base;
        this.cookie = cookie;
    }

    static Person join(HttpClient http, URI base, String code, String alias) throws IOException, InterruptedException {
        var nobody = new Person(http, base, "");
        var answer = nobody.post("/in/meedoen", null, Map.of("code", code, "alias", alias, "group", ""));
        var cookie = answer.headers()
                .firstValue("Set-Cookie")
                .orElseThrow(() -> new IOException("not let in: " + answer.body()));
        return new Person(http, base, cookie.replaceFirst(";.*", ""));
    }

    /** Somebody who holds a seat already, as at the desk: {@code cookie} is its name and value. */
    static Person seated(HttpClient http, URI base, String cookie) {
        return new Person(http, base, cookie);
    }

    /** The page of this evening on this person's phone, before its socket opens. */
    Phone page(String code) throws IOException, InterruptedException {
        return Phone.load(http, base, "m/" + code, "", cookie);
    }

    /** Sends what a form sends; fails where the answer is not yes. */
    void send(String command, Map<String, String> fields) throws IOException, InterruptedException {
        var seat = cookie.substring("rb-".length(), cookie.indexOf('='));
        var answer = post("/uit/" + seat, command, fields);
        if (!answer.body().contains("\"ok\":true")) {
            throw new IOException(command + " was refused: " + answer.statusCode() + " " + answer.body());
        }
    }

    /** How often somebody had to send the same again; the clock of each ran on meanwhile. */
    static long resent() {
        return RESENT.sum();
    }

    /** Asks the bench inside the server for something. */
    static JsonNode bench(HttpClient http, URI base, String path, @Nullable String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Origin", base.toString())
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(body == null ? "" : body))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
    }

    private HttpResponse<String> post(String path, @Nullable String command, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = JSON.createObjectNode().put("id", UUID.randomUUID().toString());
        if (command != null) {
            body.put("command", command);
        }
        var values = body.putObject("fields");
        fields.forEach(values::put);
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Origin", base.toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        for (int tries = 1; ; tries++) {
            try {
                var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
                if (command == null || answer.statusCode() != BUSY || tries >= TRIES) {
                    return answer;
                }
                TimeUnit.SECONDS.sleep(1);
            } catch (IOException lost) {
                // as the outbox of a browser: the same message again, for instance where the server had closed an idle
                // line
                if (tries >= TRIES) {
                    throw lost;
                }
            }
            RESENT.increment();
        }
    }
}
