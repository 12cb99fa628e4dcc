package nl.routebord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.routebord.front.Address;
import nl.routebord.front.HouseHeaders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The front door of the product as it is shipped: what it says in its headers, what it hides, and what browsers make of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadersIT {

    private static final List<String> ELSEWHERE = List.of(
            "/regie/{}/mensen",
            "/regie/{}/stemkaarten",
            "/afsluiten/{}",
            "/beginnen",
            "/verslag/{}",
            "/",
            "/route",
            "/route/4",
            "/route/modellen",
            "/route/vergelijking",
            "/klankbord/aanmelden",
            "/geen-toegang",
            "/stemkaart",
            "/afmelden",
            "/bestaat/niet",
            "/?v-r=oldbrowser");

    /** More than any form sends. */
    private static final String BOOK = "x".repeat(40_000);

    private static Product product;
    private static Browsers browsers;

    /** What a browser complains of: anything refused by the policy is among it. */
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start() {
        product = Product.start(Browsers.HALL_NAME);
        browsers = new Browsers();
    }

    @AfterAll
    static void stop() {
        browsers.close();
        product.close();
    }

    @Test
    void every_address_of_the_product_answers_with_the_headers_and_each_page_with_a_nonce_of_its_own() {
        var nonces = new ArrayList<String>();
        for (var address : Address.all()) {
            var answer = ask(address.method(), address.path());
            HouseHeaders.hold(answer::header, address.path());
            if (address.page()) {
                var policy = Objects.toString(answer.header("Content-Security-Policy"));
                var nonce = policy.replaceAll(".*script-src 'self' 'nonce-([^']+)'.*", "$1");
                assertThat(nonce).as(address.path()).hasSize(24);
                assertThat(answer.body()).contains("nonce=\"" + nonce + "\"");
                assertThat(Arrays.stream(answer.body().split("<script")).skip(1))
                        .hasSizeGreaterThan(3)
                        .allMatch(script ->
                                script.substring(0, script.indexOf('>')).contains("nonce=\"" + nonce + "\""));
                nonces.add(nonce);
                assertThat(answer.header("Cache-Control")).contains("no-store");
            }
        }
        assertThat(nonces).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void measures_and_health_are_no_pages_of_the_port_of_phones() {
        for (var path :
                List.of("/actuator", "/actuator/health", "/actuator/health/readiness", "/actuator/prometheus")) {
            var answer = ask("GET", path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("\"status\"", "_links", "routebord_");
        }
    }

    @Test
    void what_the_server_itself_refuses_has_the_headers_too_and_says_nothing_of_itself() {
        for (var line : List.of(
                "GET /%zz HTTP/1.1",
                "GET /[x] HTTP/1.1",
                "GET / HTTP/9.9",
                "NONSENSE",
                "TRACE / HTTP/1.1",
                "PUT / HTTP/1.1",
                "PROPFIND / HTTP/1.1",
                "GET /in/code HTTP/1.1",
                "GET /x%00y HTTP/1.1",
                "GET / HTTP/1.1\r\nX-Large: " + "a".repeat(9_000),
                "GET /" + "a".repeat(9_000) + " HTTP/1.1",
                "GET / HTTP/1.1\r\nTransfer-Encoding: banana",
                "POST /uit/m-aaaaaaaa HTTP/1.1\r\nContent-Length: " + BOOK.length(),
                "GET /taal/nl?" + "a=b&".repeat(300) + " HTTP/1.1",
                "GET /error HTTP/1.1",
                "GET /VAADIN/build/none.js HTTP/1.1")) {
            var answer = raw(line, line.contains("Content-Length") ? BOOK : "");
            var what = line.substring(0, Math.min(40, line.length()));
            assertThat(answer.status()).as(what).isBetween(400, 505);
            HouseHeaders.hold(answer::header, what.split(" ").length > 1 ? what.split(" ")[1] : what);
            assertThat(answer.header("Cache-Control")).as(what).contains("no-store");
            assertThat(answer.body())
                    .as(what)
                    .doesNotContainIgnoringCase("tomcat", "exception", "nl.routebord", "\tat ");
        }
    }

    @Test
    void what_no_screen_can_have_sent_gets_an_answer_without_a_word_of_the_inside() {
        for (var body : List.of("}{", "", "{\"csrfToken\":\"x\",\"rpc\":[{\"type\":\"event\"}],\"syncId\":0}")) {
            var answer = raw(
                    "POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: "
                            + body.length(),
                    body);
            assertThat(answer.status()).isLessThan(500);
            assertThat(answer.body()).doesNotContainIgnoringCase("exception", "nl.routebord", "com.vaadin", "\tat ");
            HouseHeaders.hold(answer::header, "/?v-r=uidl");
        }
    }

    @Test
    void a_session_that_somebody_chose_is_never_taken_over() {
        var chosen = "A".repeat(32);
        var answer = raw("GET / HTTP/1.1\r\nAccept: text/html\r\nCookie: JSESSIONID=" + chosen);
        assertThat(answer.header("Set-Cookie"))
                .startsWith("JSESSIONID=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain(chosen);
    }

    @Test
    void of_all_that_scanners_ask_for_there_is_nothing() throws IOException {
        var paths = new String(
                        Objects.requireNonNull(HeadersIT.class.getResourceAsStream("/front/paths.txt"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(paths).hasSizeGreaterThanOrEqualTo(200);
        var there = new LinkedHashMap<String, Integer>();
        for (var path : paths) {
            var answer = raw("GET " + path + " HTTP/1.1\r\nAccept: */*");
            if (answer.status() != 404 && answer.status() != 400) {
                there.put(path, answer.status());
            }
            assertThat(answer.body()).as(path).doesNotContain("root:", "spring.datasource", "[core]", "java.lang");
        }
        assertThat(there).isEmpty();
    }

    @Test
    void no_screen_is_refused_anything_by_its_own_policy() {
        var stage = new Stage(product, browsers);
        var desk = heard(stage.desk());
        var hall = heard(stage.hall());
        var phone = heard(stage.phone("Fatima", null));
        var member = heard(stage.member());
        member.locator("h1").waitFor();
        desk.locator(".sheet h2").waitFor();
        Stage.act(desk, "Zet op het scherm en open");
        phone.locator(".criterion").first().waitFor();
        hall.locator("main").waitFor();
        Stage.place(phone, "Mijn inbreng");
        Stage.place(phone, "Hulp");
        var handle = desk.url().replaceFirst(".*/regie/", "");
        var traject = Objects.toString(
                        desk.locator("a[href*='/in/werkplek/']").first().getAttribute("href"))
                .replaceFirst(".*/", "");
        for (var path : ELSEWHERE) {
            visit(desk, path.replace("{}", handle));
        }
        for (var room : List.of("", "/inbreng", "/besluiten", "/verslagen")) {
            visit(desk, "/traject/" + traject + room);
        }
        visit(desk, "/in/werkplek/" + traject);
        for (var room : List.of(
                "planning", "antwoorden", "vragen", "besluiten", "evaluatie", "verslagen", "klankbord", "thuis")) {
            visit(desk, "/werkplek/" + traject + "/" + room);
        }
        assertThat(complaints).isEmpty();
        assertThat(browsers.errors()).isEmpty();
    }

    /** What somebody would manage to write into a page does not run, and words never become code by eval. */
    @Test
    void what_is_written_into_a_page_does_not_run() {
        var page = browsers.tab(Browsers.Size.LAPTOP, product.base() + "/");
        page.locator("h1").waitFor();
        page.evaluate("""
                () => {
                  window.ran = [];
                  const box = document.createElement('div');
                  document.body.append(box);
                  box.innerHTML = '<img src="x" onerror="ran.push(1)"><svg onload="ran.push(2)"></svg>'
                      + '<a id="trap" href="javascript:ran.push(3)">x</a><p id="red" style="color: red">x</p>';
                  const script = document.createElement('script');
                  script.textContent = 'ran.push(4)';
                  box.append(script);
                  document.getElementById('trap').click();
                  setTimeout(() => { // by itself: a debugger that asks may do more than the page
                    for (const words of [() => eval('ran.push(5)'), () => (() => {}).constructor('ran.push(6)')(),
                        () => setTimeout('ran.push(7)')]) {
                      try { words(); } catch (refused) { ran.tried = (ran.tried ?? 0) + 1; }
                    }
                    ran.done = true;
                  });
                }""");
        page.locator("h1").waitFor();
        page.waitForFunction("() => window.ran.done");
        assertThat(page.evaluate("() => new Promise(done => setTimeout(() => done(window.ran.join()), 300))"))
                .isEqualTo("");
        assertThat(page.evaluate("() => window.ran.tried")).as("refused aloud").isEqualTo(2);
        assertThat(page.evaluate("() => getComputedStyle(document.getElementById('red')).color"))
                .isNotEqualTo("rgb(255, 0, 0)");
        page.context().close();
    }

    private void visit(Page page, String path) {
        page.navigate(product.base() + path);
        page.locator("h1").first().waitFor();
    }

    private Page heard(Page page) {
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && message.text().contains("Content Security Policy")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.reload();
        return page;
    }

    private static Answer ask(String method, String path) {
        return raw(method + " " + path + " HTTP/1.1\r\nAccept: text/html\r\nContent-Type: application/json"
                + ("POST".equals(method) ? "\r\nContent-Length: 0" : ""));
    }

    private static Answer raw(String line) {
        return raw(line, "");
    }

    /** Over a plain socket, because a client library mends what is not well-formed. */
    private static Answer raw(String line, String body) {
        try (var socket = new Socket("127.0.0.1", product.port())) {
            socket.setSoTimeout(15_000);
            var host = Browsers.HALL_NAME + ":" + product.port();
            socket.getOutputStream()
                    .write((line + "\r\nHost: " + host + "\r\nOrigin: http://" + host + "\r\nConnection: close\r\n\r\n"
                                    + body)
                            .getBytes(StandardCharsets.ISO_8859_1));
            return Answer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new IllegalStateException(line, failed);
        }
    }

    private record Answer(int status, Map<String, String> headers, String body) {

        static Answer of(String text) {
            var parts = text.split("\r\n\r\n", 2);
            var lines = parts[0].split("\r\n");
            var headers = new LinkedHashMap<String, String>();
            Arrays.stream(lines)
                    .skip(1)
                    .map(line -> line.split(": ?", 2))
                    .forEach(pair -> headers.put(pair[0].toLowerCase(Locale.ROOT), pair[1]));
            return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, parts.length > 1 ? parts[1] : "");
        }

        @org.jspecify.annotations.Nullable
        String header(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }
    }
}
