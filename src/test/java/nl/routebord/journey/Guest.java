package nl.routebord.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who takes part by plain HTTP alone, as the forms of a phone do but without a browser: a hall of them takes no time.
 * Has no live screen, so is not among those present.
 */
final class Guest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;
    private final String cookie;

    private Guest(Product product, String cookie) {
        this.base = "http://127.0.0.1:" + product.port();
        this.cookie = cookie;
    }

    /** Joins with an alias and the id of a group, as the joining page names them (null or empty: none chosen). */
    static Guest join(Product product, String alias, @Nullable String group) {
        var fields = Map.of("code", code(product), "alias", alias, "group", group == null ? "" : group);
        var answer = new Guest(product, "").post("/in/meedoen", Map.of("id", id(), "fields", fields));
        return new Guest(
                product, answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", ""));
    }

    /** Speaks with the rights of a page that is already somebody's. */
    static Guest as(Product product, Page page, String seat) {
        return page.context().cookies().stream()
                .filter(one -> one.name.equals("rb-" + seat))
                .map(one -> new Guest(product, one.name + "=" + one.value))
                .findFirst()
                .orElseThrow();
    }

    /** Tries a code that does not exist. */
    static void guess(Product product, String code) {
        new Guest(product, "").post("/in/code", Map.of("id", id(), "fields", Map.of("code", code)));
    }

    /** Sends one command with fields as name, value, name, value. */
    String send(String command, String... fields) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        return send(command, values);
    }

    /** Sends one command and returns the sentence that came back; fails where the answer is no. */
    String send(String command, Map<String, String> fields) {
        var answer = answer(command, fields);
        if (!answer.get("ok").asBoolean()) {
            throw new IllegalStateException(command + " was refused: " + answer);
        }
        return answer.get("text").asString();
    }

    /** Sends one command and returns the whole answer. */
    JsonNode answer(String command, Map<String, String> fields) {
        var answer = post("/uit/" + seat(), Map.of("id", id(), "command", command, "fields", fields));
        return JSON.readTree(answer.body());
    }

    /** The name of the seat, as it stands in the name of its cookie. */
    String seat() {
        return cookie.substring("rb-".length(), cookie.indexOf('='));
    }

    /** The cookie as {@code name=value}: a browser that carries it is this person. */
    String cookie() {
        return cookie;
    }

    static String code(Product product) {
        var link = product.link("Meedoen");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private HttpResponse<String> post(String path, Map<String, Object> body) {
        var headers = new HashMap<>(Map.of("Origin", base, "Content-Type", "application/json"));
        if (!cookie.isEmpty()) {
            headers.put("Cookie", cookie);
        }
        var request = HttpRequest.newBuilder(URI.create(base + path));
        headers.forEach(request::header);
        try {
            return HTTP.send(
                    request.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
