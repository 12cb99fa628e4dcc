package nl.routebord.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Marloes at her desk without a browser: the owner's link, the tap that spends it, and what her buttons send. */
final class Helm {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PREFIX = "rb-regie-";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String cookie;

    private Helm(String base, String cookie) {
        this.base = base;
        this.cookie = cookie;
    }

    /** Spends this owner's link at this node. */
    static Helm open(Product node, String link) throws IOException, InterruptedException {
        var nobody = new Helm(node.base(), "");
        var arrived = nobody.http.send(
                HttpRequest.newBuilder(URI.create(node.base() + URI.create(link).getPath()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        var holds = new Helm(node.base(), cookie(arrived, ""));
        return new Helm(node.base(), cookie(holds.post("/in/regie", Map.of("fields", Map.of())), PREFIX));
    }

    /** The same desk at another node. */
    Helm at(Product node) {
        return new Helm(node.base(), cookie);
    }

    /** Sends one command about an activity; fails where the answer is no. */
    void send(String command, String activity) throws IOException, InterruptedException {
        var seat = cookie.substring("rb-".length(), cookie.indexOf('='));
        var answer = post("/uit/" + seat, Map.of("command", command, "fields", Map.of("activity", activity)));
        if (!JSON.readTree(answer.body()).path("ok").asBoolean()) {
            throw new IllegalStateException(command + " was refused: " + answer.body());
        }
    }

    private HttpResponse<String> post(String path, Map<String, Object> said) throws IOException, InterruptedException {
        var body = JSON.createObjectNode().put("id", UUID.randomUUID().toString());
        said.forEach(body::putPOJO);
        return http.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Origin", base)
                        .header("Content-Type", "application/json")
                        .header("Cookie", cookie)
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String cookie(HttpResponse<String> answer, String prefix) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith(prefix))
                .findFirst()
                .map(one -> one.replaceFirst(";.*", ""))
                .orElseThrow(() -> new IllegalStateException("no " + prefix + ": " + answer.body()));
    }
}
