package nl.routebord.staff;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser: keeps the cookies of each site, fills in forms, and goes on one step at a time. */
final class Visitor implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    HttpResponse<String> get(URI at) throws IOException, InterruptedException {
        return send(at, HttpRequest.newBuilder(at).GET());
    }

    /** Sends a form as a browser does, with these values. */
    HttpResponse<String> form(URI at, Map<String, String> values) throws IOException, InterruptedException {
        var body = values.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                at,
                HttpRequest.newBuilder(at)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Presses a button of our own, from a page of our own. */
    HttpResponse<String> press(URI at) throws IOException, InterruptedException {
        return send(
                at,
                HttpRequest.newBuilder(at)
                        .header("Content-Type", "application/json")
                        .header("Origin", at.getScheme() + "://" + at.getAuthority())
                        .POST(HttpRequest.BodyPublishers.ofString("{\"id\":\"tap\",\"fields\":{}}")));
    }

    /** Fills in name and password on the provider's page; the answer may be a way back, or another page. */
    HttpResponse<String> signIn(URI at, String name) throws IOException, InterruptedException {
        var page = get(at);
        return page.statusCode() == 200 && Jsoup.parse(page.body()).selectFirst("input[name=password]") != null
                ? submit(at, page, Map.of("username", name, "password", name, "credentialId", ""))
                : page;
    }

    /** Sends the form of a page with what it holds already and these values. */
    HttpResponse<String> submit(URI at, HttpResponse<String> page, Map<String, String> values)
            throws IOException, InterruptedException {
        Document html = Jsoup.parse(page.body(), at.toString());
        var form = html.selectFirst("form[method=post]");
        if (form == null) {
            throw new IllegalStateException("no form on " + html.title() + " (" + page.statusCode() + ")");
        }
        var all = new TreeMap<String, String>();
        form.select("input[type=hidden][name]").forEach(input -> all.put(input.attr("name"), input.attr("value")));
        all.putAll(values);
        return form(URI.create(form.attr("abs:action")), all);
    }

    /** Follows an answer to the page it ends at. */
    HttpResponse<String> page(HttpResponse<String> answer) throws IOException, InterruptedException {
        var next = answer;
        while (next.statusCode() / 100 == 3) {
            next = get(to(next));
        }
        return next;
    }

    /** Follows an answer as long as it leads on within the provider; where it leads out of it, or the page it ends at. */
    URI out(HttpResponse<String> answer, String provider) throws IOException, InterruptedException {
        var next = answer;
        while (next.statusCode() / 100 == 3 && to(next).toString().startsWith(provider)) {
            next = get(to(next));
        }
        if (next.statusCode() / 100 != 3) {
            throw new IllegalStateException(
                    "stays on " + Jsoup.parse(next.body()).title() + " (" + next.statusCode() + ")");
        }
        return to(next);
    }

    static URI to(HttpResponse<String> answer) {
        return answer.uri()
                .resolve(answer.headers()
                        .firstValue("Location")
                        .orElseThrow(() -> new IllegalStateException("leads nowhere: " + answer.statusCode() + " "
                                + Jsoup.parse(answer.body()).title())));
    }

    Map<String, String> cookiesOf(URI site) {
        return cookies.computeIfAbsent(site.getAuthority(), any -> new TreeMap<>());
    }

    private HttpResponse<String> send(URI at, HttpRequest.Builder question) throws IOException, InterruptedException {
        var held = cookiesOf(at);
        if (!held.isEmpty()) {
            question.header(
                    "Cookie",
                    held.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = http.send(question.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(line -> keep(held, line));
        return answer;
    }

    private static void keep(Map<String, String> held, String line) {
        var end = line.indexOf(';');
        var pair = end < 0 ? line : line.substring(0, end);
        var name = pair.substring(0, pair.indexOf('='));
        var value = pair.substring(name.length() + 1);
        if (value.isEmpty() || line.matches("(?i).*max-age=0(;.*)?$")) {
            held.remove(name);
        } else {
            held.put(name, value);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
