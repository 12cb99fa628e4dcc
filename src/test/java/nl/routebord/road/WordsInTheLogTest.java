package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.core.OutputStreamAppender;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.digest.Rhythm;
import nl.routebord.digest.Subscriptions;
import nl.routebord.shared.Scope;
import nl.routebord.signin.OwnSignIn;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** An evening with marked words, and the log read afterwards, more of it than the product ever writes: none of them is there. */
@ServiceTest
class WordsInTheLogTest {

    private static final String ALIAS = "Zwartkipalias";
    private static final String CARD = "Paarsebloemkaart";
    private static final String MAIL = "heel.geheim@groenepost.test";
    private static final String ADDRESS = "203.0.113.77";
    private static final String TYPO = "QWERTZUI";

    @Autowired
    private Credentials credentials;

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private Cast cast;

    @Autowired
    private JsonMapper json;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final OutputStreamAppender<ch.qos.logback.classic.spi.ILoggingEvent> appender =
            new OutputStreamAppender<>();
    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = loggers.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger house = loggers.getLogger("nl.routebord");
    private final Level rootLevel = root.getLevel();
    private final Level houseLevel = house.getLevel();
    private MockMvc http;

    @BeforeEach
    void theLogIsReadAlong(@Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(loggers);
        encoder.setPattern("%level %logger %msg%n%ex");
        encoder.start();
        appender.setContext(loggers);
        appender.setEncoder(encoder);
        appender.setOutputStream(log);
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.INFO);
        house.setLevel(Level.DEBUG);
    }

    @AfterEach
    void theLogIsAsBefore() {
        root.detachAppender(appender);
        root.setLevel(rootLevel);
        house.setLevel(houseLevel);
        appender.stop();
    }

    @Test
    void no_word_name_address_code_or_secret_of_an_evening_is_in_the_log() throws Exception {
        var marked = new ArrayList<>(List.of(ALIAS, CARD, MAIL, ADDRESS, TYPO));
        var evening = cast.evening();
        var code = evening.workshop().code();
        marked.add(code);

        var joined = post("/in/meedoen", Map.of("code", code, "alias", ALIAS), null);
        assertThat(joined.getResponse().getHeader("Set-Cookie")).isNotNull();
        post("/in/meedoen", Map.of("code", TYPO, "alias", ALIAS), null);
        post("/in/code", Map.of("code", TYPO), null);

        var fatima = device(evening.workshop().guestSeat(), Purpose.GUEST, evening.guest(ALIAS, 0), marked);
        var criteria = evening.open("criteria").toString();
        fatima.sends("criteria.propose", Map.of("activity", criteria, "name", CARD, "sentence", CARD));
        fatima.sends("criteria.propose", Map.of("activity", criteria, "name", CARD.repeat(100), "sentence", CARD));
        fatima.sends("criteria.propose", Map.of("activity", CARD));
        fatima.sends(CARD, Map.of(CARD, CARD));
        var desk = device(evening.workshop().deskSeat(), Purpose.FACILITATOR, evening.marloes(), marked);
        desk.sends("person.out", Map.of("person", CARD));
        desk.sends("code.renew", Map.of());
        marked.add(evening.workshop().code());

        var anneke = evening.anneke();
        subscriptions.subscribe(anneke, Cast.command(), MAIL, Rhythm.WEEK);
        post(OwnSignIn.ASKING, Map.of("address", MAIL), null);
        get("/k/" + CARD);
        get("/r/" + CARD);
        get("/s/" + CARD);
        get("/verslag/" + CARD);
        http.perform(from(MockMvcRequestBuilders.post("/uit/{seat}", "m-" + CARD.toLowerCase(java.util.Locale.ROOT)))
                        .contentType("application/json")
                        .content("{\"" + CARD))
                .andReturn();
        LoggerFactory.getLogger("nl.routebord.proof").debug("the log is read along");

        assertThat(written()).contains("the log is read along");
        assertThat(marked)
                .hasSizeGreaterThan(8)
                .allSatisfy(word -> assertThat(written()).doesNotContainIgnoringCase(word));
    }

    @Test
    void of_a_failure_the_log_has_the_place_and_not_the_message() {
        var cause = new IllegalStateException("Key (alias)=(" + ALIAS + ")\r\nINFO admin came in");
        new Refusals().failed(new DataIntegrityViolationException(CARD, cause), new MockHttpServletRequest());
        assertThat(written())
                .contains(
                        "A command failed",
                        "DataIntegrityViolationException",
                        "IllegalStateException",
                        "WordsInTheLogTest")
                .doesNotContain(ALIAS, CARD, "admin came in");
    }

    /** Its message would be written too. */
    @Test
    void no_line_of_the_log_takes_a_failure_along() throws IOException {
        var along = Pattern.compile(
                "(?:LOG|log)\\.(?:trace|debug|info|warn|error)\\([^;]*,\\s*(?:\\w+\\.getCaughtException\\(\\)|\\w+\\.getThrowable\\(\\)"
                        + "|failure|failed|fault|error|exception|cause|ex|e|t)\\s*\\)\\s*;");
        var message = Pattern.compile("(?:LOG|log)\\.(?:trace|debug|info|warn|error)\\([^;]*getMessage\\(\\)");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> along.matcher(read(file)).find()
                                    || message.matcher(read(file)).find()))
                    .isEmpty();
        }
        assertThat(along.matcher("LOG.error(\"A command failed\", failure);").find())
                .isTrue();
    }

    private String written() {
        return log.toString(StandardCharsets.UTF_8);
    }

    private org.springframework.test.web.servlet.MvcResult post(
            String to, Map<String, String> fields, @org.jspecify.annotations.Nullable Cookie cookie) throws Exception {
        var request = from(MockMvcRequestBuilders.post(to))
                .contentType("application/json")
                .content(json.writeValueAsString(Map.of("id", UUID.randomUUID().toString(), "fields", fields)));
        if (cookie != null) {
            request.cookie(cookie);
        }
        return http.perform(request).andReturn();
    }

    private void get(String address) throws Exception {
        http.perform(from(MockMvcRequestBuilders.get(address))).andReturn();
    }

    private static MockHttpServletRequestBuilder from(MockHttpServletRequestBuilder request) {
        return request.with(asked -> {
            asked.setRemoteAddr(ADDRESS);
            return asked;
        });
    }

    private Device device(String seat, Purpose purpose, Scope who, List<String> marked) {
        var secret = credentials.issue(seat, purpose, who.speaker().value(), null);
        marked.add(secret);
        return new Device(seat, secret);
    }

    private final class Device {

        private final String seat;
        private final String secret;

        Device(String seat, String secret) {
            this.seat = seat;
            this.secret = secret;
        }

        void sends(String command, Map<String, String> fields) throws Exception {
            http.perform(from(MockMvcRequestBuilders.post("/uit/{seat}", seat))
                            .contentType("application/json")
                            .content(json.writeValueAsString(
                                    Map.of("id", UUID.randomUUID().toString(), "command", command, "fields", fields)))
                            .cookie(new Cookie("rb-" + seat, secret)))
                    .andReturn();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
