package nl.routebord.front;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** All addresses of the product, through the filters that stand before them. */
@ServiceTest
class FrontDoorTest {

    private MockMvc http;

    @BeforeEach
    void theFilters(
            @Autowired WebApplicationContext context,
            @Autowired @Qualifier("headers") Filter headers,
            @Autowired @Qualifier("originGuard") Filter originGuard,
            @Autowired @Qualifier("bodyLimit") Filter bodyLimit) {
        if (context.getServletContext() instanceof MockServletContext servlets) {
            // Vaadin's own servlet is not in a test without a server.
            servlets.registerNamedDispatcher("springServlet", new MockRequestDispatcher("springServlet"));
        }
        http = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(headers, originGuard, bodyLimit)
                .build();
    }

    static List<Address> all() {
        return Address.all();
    }

    /** The way out of a mail by one tap, and signed messages of the provider of staff: neither comes from a page of ours. */
    private static final Pattern OPEN = Pattern.compile("/nieuws/af/.*|/aanmelden/afmelding");

    static Stream<Address> posts() {
        return Address.posts().stream()
                .filter(address -> !OPEN.matcher(address.path()).matches());
    }

    @Test
    void the_addresses_are_read_off_the_code() {
        assertThat(Address.all())
                .hasSizeGreaterThan(60)
                .contains(
                        new Address("GET", "/", true),
                        new Address("GET", "/m/AAAA2222", true),
                        new Address("GET", "/route/4/aaaaaaaa", true),
                        new Address("GET", "/k/" + "a".repeat(26), false),
                        new Address("GET", "/qr/AAAA2222.svg", false),
                        new Address("POST", "/uit/aaaaaaaa", false),
                        new Address("POST", "/in/meedoen", false))
                .allMatch(address -> address.path().matches("[/\\w.-]*"), "nothing is left to fill in");
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_address_answers_with_the_headers_of_the_house(Address address) throws Exception {
        var plain = http.perform(own(address)).andReturn().getResponse();
        HouseHeaders.hold(plain::getHeader, address.path());
        assertThat(plain.getHeader("Strict-Transport-Security")).as("by http").isNull();
        if (!address.path()
                .startsWith("/qr/")) { // drawn of the address alone, and loaded with each picture of the hall
            assertThat(plain.getHeader("Cache-Control")).contains("no-store");
        }

        var secure = http.perform(own(address).secure(true).with(request -> {
                    request.setScheme("https");
                    request.setServerPort(443);
                    return request;
                }))
                .andReturn()
                .getResponse();
        HouseHeaders.hold(secure::getHeader, address.path());
        assertThat(secure.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(secure.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @MethodSource("posts")
    void whatever_changes_something_refuses_another_site_and_a_missing_origin(Address address) throws Exception {
        for (var origin : List.of("", "null", "http://evil.example", "https://localhost", "http://localhost:81")) {
            var request = request(address).contentType("application/json").content("{}");
            if (!origin.isEmpty()) {
                request.header("Origin", origin);
            }
            refused(http.perform(request).andReturn().getResponse());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void other_methods_are_refused_everywhere(Address address) throws Exception {
        for (var method : List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH, HttpMethod.TRACE)) {
            var answer = http.perform(MockMvcRequestBuilders.request(method, address.path())
                            .header("Origin", "http://localhost"))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(method.name()).isEqualTo(405);
            assertThat(answer.getContentAsString()).isEmpty();
        }
    }

    private static void refused(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).isEmpty();
        assertThat(answer.getHeaders("Set-Cookie")).isEmpty();
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isNull();
    }

    private static MockHttpServletRequestBuilder own(Address address) {
        var secured = request(address).contentType("application/json").content("{}");
        return "POST".equals(address.method())
                ? secured.with(request -> {
                    request.addHeader("Origin", request.isSecure() ? "https://localhost" : "http://localhost");
                    return request;
                })
                : secured;
    }

    private static MockHttpServletRequestBuilder request(Address address) {
        return MockMvcRequestBuilders.request(HttpMethod.valueOf(address.method()), address.path());
    }
}
