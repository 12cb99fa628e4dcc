package nl.routebord.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who has no browser but keeps cookies: opens links, sends forms, holds several seats at once. */
final class Hand {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Hand(Product product) {
        base = "http://127.0.0.1:" + product.port();
    }

    /** The owner with the link of this start: the desk of the demo evening and the house. */
    static Hand owner(Product product) {
        var hand = new Hand(product);
        hand.get(URI.create(product.link("Regie")).getPath());
        hand.form("/in/regie", Map.of());
        return hand;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    /** A form with an address of its own; the answer must be yes. */
    JsonNode form(String path, Map<String, String> fields) {
        return yes(path, post(path, Map.of("id", UUID.randomUUID().toString(), "fields", fields)));
    }

    /** A command from a seat this hand holds; the answer must be yes. */
    JsonNode command(String seat, String command, Map<String, String> fields) {
        return yes(command, post("/uit/" + seat, body(command, fields)));
    }

    HttpResponse<String> post(String path, Map<String, Object> body) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Origin", base)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    static Map<String, Object> body(String command, Map<String, String> fields) {
        return Map.of("id", UUID.randomUUID().toString(), "command", command, "fields", fields);
    }

    /** The cookie of a seat as {@code name=value}. */
    String cookie(String seat) {
        return "rb-" + seat + "=" + cookies.get("rb-" + seat);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (var given : answer.headers().allValues("Set-Cookie")) {
                var pair = given.replaceFirst(";.*", "").split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return answer;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode yes(String what, HttpResponse<String> answer) {
        var reply = JSON.readTree(answer.body());
        if (!reply.path("ok").asBoolean()) {
            throw new IllegalStateException(what + " was refused: " + answer.body());
        }
        return reply;
    }
}
