package nl.routebord.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** What a proxy says is believed of the addresses the operator named, and of nobody else. In a real Tomcat. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BehindProxyTest {

    /** Tells how the house sees who asks. */
    private static final class Mirror extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .write(request.getRemoteAddr() + " " + request.getScheme() + "://" + request.getServerName() + ":"
                            + request.getServerPort() + " " + request.isSecure());
        }
    }

    @Test
    void without_the_setting_nobody_is_believed() throws Exception {
        assertThat(seen("", "203.0.113.9", "https"))
                .startsWith("127.0.0.1 http://127.0.0.1:")
                .endsWith(" false");
    }

    @Test
    void somebody_who_is_not_the_proxy_is_not_believed() throws Exception {
        assertThat(seen("10.9.9.9, 192.168.7.0/24", "203.0.113.9", "https"))
                .startsWith("127.0.0.1 http://127.0.0.1:")
                .endsWith(" false");
    }

    @Test
    void the_proxy_says_who_asked_and_that_it_was_by_https() throws Exception {
        assertThat(seen("127.0.0.1", "203.0.113.9", "https")).isEqualTo("203.0.113.9 https://127.0.0.1:443 true");
        assertThat(seen("10.9.9.9,127.0.0.0/8", "203.0.113.9", "http")).endsWith(" false");
    }

    /** The last one is what the proxy saw itself; what stands before it, the phone has written. */
    @Test
    void who_writes_the_header_themselves_is_still_known_by_the_address_the_proxy_saw() throws Exception {
        assertThat(seen("127.0.0.1", "198.51.100.1, 203.0.113.9", "https")).startsWith("203.0.113.9 ");
    }

    @Test
    void the_name_of_the_host_is_never_taken_from_a_header() throws Exception {
        assertThat(seen("127.0.0.1", "203.0.113.9", "https")).doesNotContain("evil.example");
    }

    @Test
    void what_is_no_address_stops_the_start() {
        assertThatThrownBy(() -> BehindProxy.valve("on")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BehindProxy.valve(".*")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String seen(String proxies, String forwarded, String scheme) throws Exception {
        var factory = new TomcatServletWebServerFactory(0);
        new BehindProxy().trusted(proxies).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("mirror", new Mirror()).addMapping("/"));
        server.start();
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                    .header("X-Forwarded-For", forwarded)
                    .header("X-Forwarded-Proto", scheme)
                    .header("X-Forwarded-Host", "evil.example")
                    .header("Forwarded", "for=192.0.2.60;proto=https;host=evil.example")
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } finally {
            server.stop();
            server.destroy();
        }
    }
}
