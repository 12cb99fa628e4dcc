package nl.routebord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** R10 with the proxy of docker/ in front: who was at a node that dies lives on at the other, and the stop leaves nothing. */
@Tag("slow")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SuppressWarnings("NullAway")
class ClusterIT {

    private static final String ON_ANOTHER_START = """
            start => {
              const live = document.querySelector('rb-live');
              return live && live.start && live.start !== start && !document.documentElement.dataset.connection;
            }""";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static Cluster cluster;
    private static Browsers browsers;
    private static Page jan;

    @BeforeAll
    static void the_nodes_start() throws IOException {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        cluster = new Cluster();
        browsers = new Browsers();
    }

    @AfterAll
    static void everybody_goes_home() {
        HTTP.close();
        if (browsers != null) {
            browsers.close();
        }
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    @Order(1)
    void behind_one_port_are_two_nodes_and_a_browser_stays_at_its_own() throws Exception {
        Set<String> seen = new HashSet<>();
        for (int n = 0; n < 20; n++) {
            var first = get("/", "");
            var node = first.headers().allValues("Set-Cookie").stream()
                    .filter(one -> one.startsWith("rb_node="))
                    .findFirst()
                    .orElseThrow()
                    .replaceFirst(";.*", "");
            seen.add(node);
            var again = get("/levend", node);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.headers().allValues("Set-Cookie")).noneMatch(one -> one.startsWith("rb_node"));
            assertThat(again.body()).isEqualTo(get("/levend", node).body());
        }
        assertThat(seen).containsExactlyInAnyOrder("rb_node=node1", "rb_node=node2");
        assertThat(get("/levend", "rb_node=node1").body())
                .isNotEqualTo(get("/levend", "rb_node=node2").body());
    }

    @Test
    @Order(2)
    void measures_and_health_do_not_come_through_the_proxy() throws Exception {
        assertThat(get("/actuator/health", "rb_node=node1").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/prometheus", "rb_node=node2").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void a_phone_of_a_node_that_dies_is_at_its_seat_at_the_other_and_hears_what_happens_there() {
        jan = browsers.tab(Browsers.Size.PHONE, cluster.link("Meedoen"));
        Stage.join(jan, "Jan", "Zeg ik liever niet");
        jan.waitForFunction(ON_ANOTHER_START, "");
        var start = jan.evaluate("document.querySelector('rb-live').start");
        var seat = jan.url();
        var node = node();

        cluster.kill(node);
        var killed = System.nanoTime();
        jan.waitForFunction(ON_ANOTHER_START, start, new Page.WaitForFunctionOptions().setTimeout(60_000));
        System.out.println("[measured] a phone is back through the proxy "
                + Duration.ofNanos(System.nanoTime() - killed).toMillis() + " ms after its node was killed");
        assertThat(jan.locator(".phone")).isVisible();
        assertThat(jan.url()).isEqualTo(seat);
        assertThat(node()).isEqualTo(3 - node);

        // Somebody new comes in through the proxy, and the desk there puts on the stage what Jan then sees.
        var desk = browsers.tab(Browsers.Size.LAPTOP, cluster.link("Regie"));
        Stage.button(desk, "Open de regie").click();
        desk.locator(".sheet h2").waitFor();
        Stage.act(desk, "Zet op het scherm en open");
        assertThat(jan.locator("rb-form[command='criteria.propose']").first()).isVisible();
    }

    @Test
    @Order(4)
    void a_stop_leaves_no_process_no_port_and_no_data() throws Exception {
        var all = cluster.processes();
        var folder = cluster.folder();
        assertThat(all).hasSizeGreaterThan(3);
        assertThat(folder).isDirectory();
        assertThat(cluster.stop()).isEqualTo(143);
        await().atMost(Duration.ofSeconds(10)).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(cluster.isListening()).isFalse();
        assertThat(folder).doesNotExist();
    }

    /** The number of the node at which the proxy keeps Jan. */
    private static int node() {
        return jan.context().cookies().stream()
                .filter(one -> one.name.equals("rb_node"))
                .map(one -> Integer.parseInt(one.value.replace("node", "")))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(cluster.base() + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
