package nl.routebord.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the hall without a browser: joins and sends what the outbox of a phone would send, so that a full hall is there
 * in a second. Needs a product that is reachable by its own name from here, so one started for 127.0.0.1.
 */
final class Guest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz234567";

    private final Product product;
    private final String seat;
    private final String cookie;

    private Guest(Product product, String seat, String cookie) {
        this.product = product;
        this.seat = seat;
        this.cookie = cookie;
    }

    /** Joins under this alias; {@code group} is the value of a radio on the joining page, null for none. */
    static Guest join(Product product, String alias, @Nullable String group) {
        var fields = new HashMap<>(Map.of("code", code(product), "alias", alias));
        if (group != null) {
            fields.put("group", group);
        }
        var answer = post(product, "/in/meedoen", "", body(Map.of(), fields));
        var cookie = answer.headers().allValues("set-cookie").stream()
                .filter(line -> line.startsWith("rb-m-"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(answer.body()));
        var pair = cookie.substring(0, cookie.indexOf(';'));
        return new Guest(product, pair.substring("rb-".length(), pair.indexOf('=')), pair);
    }

    /** Speaks with the rights of a page that is already somebody's. */
    static Guest as(Product product, com.microsoft.playwright.Page page, String seat) {
        var cookie = page.context().cookies().stream()
                .filter(one -> one.name.equals("rb-" + seat))
                .findFirst()
                .orElseThrow();
        return new Guest(product, seat, cookie.name + "=" + cookie.value);
    }

    /** Sends one command; fields as name, value, name, value. Fails when the product says no. */
    void send(String command, String... fields) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        var answer = post(product, "/uit/" + seat, cookie, body(Map.of("command", command), values));
        if (!answer.body().contains("\"ok\":true")) {
            throw new IllegalStateException(command + values + ": " + answer.body());
        }
    }

    /** Tries a code that does not exist. */
    static void guess(Product product, String code) {
        post(product, "/in/code", "", body(Map.of(), Map.of("code", code)));
    }

    static String code(Product product) {
        var link = product.link("Meedoen");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static HttpResponse<String> post(Product product, String path, String cookie, String body) {
        var request = HttpRequest.newBuilder(URI.create(product.base() + path))
                .header("Content-Type", "application/json")
                .header("Origin", product.base())
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String body(Map<String, String> more, Map<String, String> fields) {
        var command = RANDOM.ints(26, 0, SIGNS.length())
                .mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                .collect(Collectors.joining());
        var head = new HashMap<>(more);
        head.put("id", command);
        return "{" + pairs(head) + ",\"fields\":{" + pairs(fields) + "}}";
    }

    private static String pairs(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":\"" + entry.getValue().replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(","));
    }
}
