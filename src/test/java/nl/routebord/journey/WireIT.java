package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.routebord.load.Phone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Requests that come from no page of ours: refused in Dutch, without a trace, with the headers every answer has. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WireIT {

    private static final Pattern TELLTALE = Pattern.compile(
            "(?i)exception|\\bat [a-z]+\\.[a-z]|tomcat|spring|vaadin|whitelabel|bad request|not found|not allowed"
                    + "|status [45]|error report");

    private static Product product;
    private static Wire wire;
    private static Writer guest;

    @BeforeAll
    static void a_server() {
        product = Product.start("127.0.0.1");
        wire = new Wire(product);
        guest = Writer.join(product, "Guus");
    }

    @AfterAll
    static void done() {
        product.close();
    }

    @Test
    void a_page_of_another_site_cannot_speak_for_a_visitor() {
        for (var origin : List.of("http://elders.example", "null", wire.base() + "1", "https://127.0.0.1")) {
            var answer = wire.post("/uit/" + guest.seat(), origin, guest.cookie(), BodyPublishers.ofString("{}"));
            assertThat(answer.statusCode()).as(origin).isEqualTo(403);
            hasTheHeaders("/uit from " + origin, answer);
            assertThat(wire.socket(origin)).as("socket from " + origin).isEqualTo(403);
        }
        assertThat(wire.post("/uit/" + guest.seat(), wire.base(), guest.cookie(), BodyPublishers.ofString("{}"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_body_that_is_too_large_gets_a_sentence_announced_or_in_chunks() {
        var large = ("{\"id\":\"" + "x".repeat(40_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        var book = new byte[3_000_000];
        for (var body : List.of(
                BodyPublishers.ofByteArray(large),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
                BodyPublishers.ofByteArray(book),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(book)))) {
            for (var path : List.of("/uit/" + guest.seat(), "/in/meedoen", "/in/code")) {
                var answer = wire.post(path, wire.base(), guest.cookie(), body);
                assertThat(answer.statusCode()).as(path).isEqualTo(413);
                assertThat(answer.body())
                        .contains("\"ok\":false", "Uw tekst is te lang. Maak de tekst korter.", "road.refused.large");
            }
        }
    }

    @Test
    void what_is_not_a_command_gets_a_sentence() {
        for (var body :
                List.of("", "geen json", "[]", "{\"id\":1", "{\"id\":\"x\",\"command\":\"weg\",\"fields\":{}}")) {
            var answer = wire.post("/uit/" + guest.seat(), wire.base(), guest.cookie(), BodyPublishers.ofString(body));
            assertThat(answer.statusCode()).as(body).isLessThan(500);
            assertThat(answer.body()).as(body).contains("Deze pagina is verouderd. Laad de pagina opnieuw.");
        }
        var nobody = wire.post("/uit/m-aaaaaaaa", wire.base(), guest.cookie(), BodyPublishers.ofString("{}"));
        assertThat(nobody.body()).contains("Uw plek is hier niet meer bekend.");
    }

    @Test
    void a_screen_that_is_not_known_or_says_nonsense_is_told_to_load_anew() throws Exception {
        var uidl = "/?v-r=uidl&v-uiId=0";
        for (var cookie : List.of("a=b", "JSESSIONID=onbekend")) {
            var answer =
                    wire.post(uidl, wire.base(), cookie, BodyPublishers.ofString("{\"csrfToken\":\"x\",\"rpc\":[]}"));
            assertThat(answer.body())
                    .as(cookie)
                    .containsPattern("\"sessionExpired\":true|\"appError\":\\{\"caption\":null");
        }
        for (var body : List.of(
                "",
                "geen json",
                "{",
                "[]",
                "null",
                "{\"csrfToken\":\"x\",\"rpc\":[]}",
                "{\"rpc\":{}}",
                "\0",
                "x".repeat(500_000))) {
            var page = Phone.load(
                    HttpClient.newHttpClient(),
                    URI.create(wire.base()),
                    "m/" + Guest.code(product),
                    "",
                    guest.cookie());
            var answer = wire.post(uidl, wire.base(), page.cookie(), BodyPublishers.ofString(body));
            var what = body.substring(0, Math.min(40, body.length()));
            assertThat(answer.statusCode()).as(what).isLessThan(500);
            assertThat(answer.body())
                    .as(what)
                    .doesNotContain("Something", "Tap here")
                    .matches("(?s)|\\{.*");
            assertThat(TELLTALE.matcher(answer.body()).results().map(found -> found.group()))
                    .as(what)
                    .isEmpty();
        }
    }

    @Test
    void an_error_page_is_dutch_and_tells_nothing_of_the_inside() throws IOException {
        for (var path : List.of("/uit/x", "/VAADIN/nee.js", "/error", "/;x=1", "/%2e%2e/etc")) {
            var answer = wire.page(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            isOurs(path, answer.body());
            hasTheHeaders(path, answer);
        }
        assertThat(wire.page("/uit/x").statusCode()).isEqualTo(405);
        assertThat(wire.page("/VAADIN/nee.js").statusCode()).isEqualTo(404);
        assertThat(wire.page("/dit-is-niets").statusCode()).isEqualTo(404);
        assertThat(wire.page("/").statusCode()).isEqualTo(200);
        for (var line : List.of("GET /a|b HTTP/1.1", "GET /%zz HTTP/1.1", "GET /a\\b HTTP/1.1")) {
            var answer = wire.raw(line);
            assertThat(answer).as(line).startsWith("HTTP/1.1 400");
            isOurs(line, answer.substring(answer.indexOf("\r\n\r\n")));
            assertThat(answer.toLowerCase(Locale.ROOT)).as(line).contains("x-content-type-options: nosniff");
        }
        isOurs("a number that is none", wire.page("/levend?r=abc").body());
        isOurs("an old browser", wire.page("/?v-r=oldbrowser").body());
    }

    @Test
    void every_page_and_every_kind_of_resource_has_the_headers() {
        var start = wire.page("/");
        var script = Pattern.compile("src=\"(VAADIN/build/[^\"]+\\.js)\"").matcher(start.body());
        assertThat(script.find()).isTrue();
        var links = List.of("Regie", "Scherm", "Meedoen", "Klankbord").stream()
                .map(name -> product.link(name).replace(wire.base(), ""))
                .toList();
        for (var path : List.of(
                "/",
                "/m/XXXX",
                links.get(0),
                links.get(1),
                links.get(2),
                links.get(3),
                "/regie/aaaaaaaa",
                "/scherm/aaaaaaaa",
                "/klankbord/aaaaaaaa",
                "/geen-toegang",
                "/bestaat/niet",
                "/levend",
                "/taal/en",
                "/" + script.group(1),
                "/styles/styles.css",
                "/art/logo.svg",
                "/fonts/atkinson-hyperlegible-next-latin.woff2",
                "/?v-r=init")) {
            hasTheHeaders(path, wire.page(path));
        }
    }

    private static void isOurs(String what, String page) {
        assertThat(page).as(what).contains("<html lang=\"nl\">", "styles.css", "Typ de code");
        assertThat(TELLTALE.matcher(page).results().map(found -> found.group()))
                .as(what)
                .isEmpty();
    }

    private static void hasTheHeaders(String what, HttpResponse<String> answer) {
        var headers = answer.headers();
        assertThat(headers.allValues("Referrer-Policy")).as(what).containsExactly("no-referrer");
        assertThat(headers.allValues("X-Content-Type-Options")).as(what).containsExactly("nosniff");
        assertThat(headers.allValues("Content-Security-Policy"))
                .as(what)
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'");
    }
}
