package nl.routebord.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.road.Deliveries;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.road.Reply;
import nl.routebord.soundingboard.Homes;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Trajects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts that are meant to be something else, in every field of words of every command: each is kept as it is or refused with a
 * sentence. None is ever a failure, and none of it gets into the log.
 */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
public class HostileTextTest {

    private static final String MARK = "Rozenbottel";

    private static final String SCREENS = "springServlet";

    /** Stands in every text, so that it shows wherever one gets to. */
    private static final String KNOWN = "Zuurbes";

    private static final List<String> TEXTS = List.of(
            KNOWN + "'; drop table vote; --",
            "' or '1'='1' union select secret_hash from credential where '" + KNOWN + "' like '%",
            KNOWN + "\" or 1=1 /* ? :t {fn now()} $1 */ \\'",
            "%_" + KNOWN + "%[a-z]\\%_*",
            KNOWN + "\r\n2027-01-01 ERROR [main] nl.routebord: everything was deleted\r\n\tat a.B(C.java:1)",
            KNOWN + "\u0000nul\u0001\u0007\u001b[31m\u007f\u0085\u2028\u2029",
            KNOWN + "\u202etxet\u202c \u200f\u2066\u2069\u200b\ufeff",
            KNOWN + " \ud83e\uddd1\u200d\ud83e\uddbd\u200d\u27a1\ufe0f \ud83c\uddf3\ud83c\uddf1 e\u0301 \u1ee9",
            KNOWN + " \ud83e half \udc00 paar",
            "${jndi:ldap://127.0.0.1/" + KNOWN + "} #{T(java.lang.Runtime)} {0} %s %n {name}");

    @Autowired
    private Building building;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Homes homes;

    @Autowired
    private Trajects trajects;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Map<String, Cookie> seats = new LinkedHashMap<>();
    private final Map<String, String> heard = new TreeMap<>();
    private MockMvc door;
    private MockMvc house;
    private World world;

    @BeforeAll
    void a_world(
            @Autowired ApplicationContext context,
            @Autowired WebApplicationContext web,
            @Autowired @Qualifier("unreadable") jakarta.servlet.Filter unreadable) {
        door = Deliveries.unlimited(context);
        if (web.getServletContext() instanceof MockServletContext servlets) {
            // What no controller of ours knows goes to Vaadin's servlet, which is not in a test without a server.
            servlets.registerNamedDispatcher(SCREENS, new MockRequestDispatcher(SCREENS));
        }
        house = MockMvcBuilders.webAppContextSetup(web).addFilters(unreadable).build();
        world = building.world(MARK);
        var evening = world.evening.workshop();
        seat(evening.guestSeat(), Purpose.GUEST, Actor.GUEST);
        seat(evening.deskSeat(), Purpose.FACILITATOR, Actor.LEAD);
        seat(trajects.byId(world.traject()).orElseThrow().deskSeat(), Purpose.FACILITATOR, Actor.STAFF);
        var device = homes.device(world.who(Actor.MEMBER));
        seats.put(device.seat(), new Cookie("rb-" + device.seat(), device.secret()));
        log.start();
        root().addAppender(log);
    }

    @AfterAll
    void the_log_goes_its_own_way_again() {
        root().detachAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private void seat(String name, Purpose purpose, Actor actor) {
        seats.put(
                name,
                new Cookie(
                        "rb-" + name,
                        credentials.issue(name, purpose, world.person(actor).value(), null)));
    }

    static List<String> texts() {
        return TEXTS;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_text_makes_a_command_fail(String text) {
        var wrong = new ArrayList<String>();
        int kept = 0;
        for (var command : commands()) {
            var form = world.form(command);
            form.replaceAll((name, value) -> value.contains(MARK) ? text : value);
            var said = undone(heard(command), command, form);
            if (said.getStatus() != 200) {
                wrong.add(command + ": " + said.getStatus() + body(said));
            } else {
                kept += isOk(said) ? 1 : 0;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(kept).as("commands that were carried out with this text").isGreaterThan(50);
        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                .noneMatch(line -> line.contains(KNOWN))
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
    }

    /** The seat from which this command gets furthest. */
    private String heard(String command) {
        return heard.computeIfAbsent(
                command,
                name -> seats.keySet().stream()
                        .filter(seat -> isOk(undone(seat, name, world.form(name))))
                        .findFirst()
                        .orElse(world.evening.workshop().deskSeat()));
    }

    private MockHttpServletResponse undone(String seat, String command, Map<String, String> form) {
        var said = transaction.execute(status -> {
            status.setRollbackOnly();
            return said(seat, java.util.Objects.requireNonNull(seats.get(seat)), command, form);
        });
        return java.util.Objects.requireNonNull(said);
    }

    private boolean isOk(MockHttpServletResponse said) {
        return json.readValue(body(said), Reply.class).ok();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_kept_as_it_was_sent(String text) {
        var sent = text.codePoints()
                .filter(sign -> sign != 0 && !(sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        building.take(world.who(Actor.GUEST), Building.command("question.ask", fields("text", text)));
        building.take(world.who(Actor.MEMBER), Building.command("hobbel.say", fields("sort", "hobbel", "text", text)));

        for (var kept : List.of("room_question", "hobbel")) {
            assertThat(jdbc.sql("select text from " + kept + " where text = ?")
                            .param(sent.strip())
                            .query(String.class)
                            .list())
                    .as(kept)
                    .isNotEmpty()
                    .allMatch(sent.strip()::equals);
        }
    }

    /** As an outbox sends them: what no database keeps is left out on the way in. */
    private static Map<String, String> fields(String... namesAndValues) {
        var raw = new TreeMap<String, @org.jspecify.annotations.Nullable String>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            raw.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return Fields.sent(raw).values();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void in_an_address_it_leads_nowhere(String text) throws Exception {
        var handle = trajects.byId(world.traject()).orElseThrow().handle();
        var asked = List.of(
                get("/taal/nl").queryParam("terug", text),
                get("/verslag/{handle}", text),
                get("/volgende/{handle}.ics", text),
                get(
                        "/regie/{handle}/uitslag/{round}.pdf",
                        world.evening.workshop().handle(),
                        text),
                get("/regie/{handle}/stemkaarten.pdf", world.evening.workshop().handle())
                        .queryParam("kaart", text),
                get("/werkplek/{handle}/peiling/{code}.pdf", handle, text).queryParam("van", text),
                get("/in/werkplek/{handle}", text),
                get("/k/{secret}", text),
                post("/peiling/{code}/stem", text)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"id\":\"" + Cast.command().value() + "\",\"fields\":{}}"));
        for (var one : asked) {
            var answer = house.perform(one.cookie(seats.values().toArray(Cookie[]::new)))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isLessThan(500);
            // A screen then says that there is no such page: screens.ForeignScreensTest opens these addresses.
            assertThat(answer.getForwardedUrl()).isIn(null, SCREENS);
            assertThat(String.valueOf(answer.getHeader("Location")))
                    .doesNotContain("\n", "\r")
                    .doesNotStartWith("//");
        }
    }

    /** These texts in addresses that look like those of files, as a browser sends them. */
    public static List<String> addresses() {
        return TEXTS.stream()
                .map(text -> UriUtils.encodePathSegment(text, StandardCharsets.UTF_8))
                .flatMap(text -> Stream.of("regie/EVENING/uitslag/" + text + ".pdf", "verslag/" + text + "/meer"))
                .toList();
    }

    private List<String> commands() {
        // One kind of board with entries stands for all: they share what reads the fields.
        return intakes.stream()
                .flatMap(one -> one.commands().stream())
                .filter(name -> Building.ENTRY_KINDS.stream()
                        .filter(kind -> !kind.equals("cards") && !kind.equals("answer"))
                        .noneMatch(kind -> name.startsWith(kind + ".")))
                .sorted()
                .toList();
    }

    private MockHttpServletResponse said(String seat, Cookie cookie, String command, Map<String, String> fields) {
        try {
            return door.perform(post("/uit/" + seat)
                            .cookie(cookie)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json.writeValueAsString(
                                    Map.of("id", Cast.command().value(), "command", command, "fields", fields))))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(command, failed);
        }
    }

    private static String body(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
