package nl.routebord.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import nl.routebord.Routebord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The product with its two doors: that of phones, and that of who runs it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ManagementPortTest {

    private static final String CODE = "AAAA2222";

    private static ConfigurableApplicationContext product;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void start(@TempDir Path data) {
        product = SpringApplication.run(Routebord.class, settings(data, "0"));
    }

    @AfterAll
    static void stop() {
        product.close();
        HTTP.close();
    }

    private static String[] settings(Path data, String managementPort) {
        return new String[] {
            "--server.port=0",
            "--management.server.port=" + managementPort,
            "--routebord.data=" + data,
            "--routebord.demo=off",
            "--routebord.print-links=false",
            "--vaadin.productionMode=true",
            "--spring.datasource.url=jdbc:h2:mem:management" + managementPort
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        };
    }

    private static int port(String which) {
        return product.getEnvironment().getRequiredProperty("local." + which + ".port", Integer.class);
    }

    private static HttpResponse<String> get(String which, String path) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + port(which) + path);
        return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/actuator/health/readiness",
                "/actuator/prometheus",
                "/actuator/env"
            })
    void on_the_port_of_phones_measures_are_a_page_like_any_other_that_is_not_there(String path) throws Exception {
        // Without a bundle for browsers no page has its right number; HeadersIT asks the product as it is shipped.
        var unknown = get("server", "/nergens/te/vinden");
        var answer = get("server", path);
        assertThat(answer.statusCode()).isEqualTo(unknown.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .isEqualTo(unknown.headers().firstValue("Content-Type"));
        assertThat(answer.body()).doesNotContain("\"status\"", "_links", "routebord_");
    }

    @Test
    void health_says_that_it_lives_and_is_ready() throws Exception {
        assertThat(get("management", "/actuator/health/liveness").body()).contains("\"status\":\"UP\"");
        var ready = get("management", "/actuator/health/readiness");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"db\"", "\"migrations\"", "\"disk\"", "\"readinessState\"");
    }

    @Test
    void measures_hold_what_is_ours_and_no_code_that_somebody_asked_for() throws Exception {
        get("server", "/m/" + CODE);
        get("server", "/levend?s=" + CODE);
        get("server", "/r/" + CODE);
        var measures = get("management", "/actuator/prometheus").body();
        assertThat(measures)
                .contains(
                        "routebord_screens{",
                        "routebord_frame_lag_seconds_bucket",
                        "routebord_push_backlog",
                        "routebord_sockets_lost_total",
                        "routebord_votes_total",
                        "jvm_memory_used_bytes",
                        "hikaricp_connections",
                        "http_server_requests_seconds_count")
                .doesNotContain(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator/env", "/actuator/heapdump", "/actuator/loggers", "/actuator/shutdown", "/actuator"})
    void there_is_nothing_else_on_the_port_of_who_runs_it(String path) throws Exception {
        assertThat(get("management", path).statusCode()).isEqualTo(404);
    }

    @Test
    void only_this_very_computer_reaches_it() throws Exception {
        for (var address : elsewhere()) {
            assertThatThrownBy(() -> new Socket(address, port("management")).close())
                    .isInstanceOf(IOException.class);
            // Else the line above would hold for every port.
            new Socket(address, port("server")).close();
        }
    }

    private static List<InetAddress> elsewhere() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(one -> one.getAddress().length == 4 && !one.isLoopbackAddress())
                .toList();
    }

    @Test
    void with_the_port_of_phones_for_measures_it_does_not_start(@TempDir Path data) throws Exception {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var settings = settings(data, String.valueOf(free));
        settings[0] = "--server.port=" + free;
        assertThatThrownBy(
                        () -> SpringApplication.run(Routebord.class, settings).close())
                .isInstanceOf(SharedPort.class);
    }
}
