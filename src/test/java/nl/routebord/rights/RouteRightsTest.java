package nl.routebord.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.routebord.access.Credentials;
import nl.routebord.access.StaffAccounts;
import nl.routebord.soundingboard.Homes;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Trajects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every address of the house that no view answers, with the handles, codes and ids of one traject: what strangers get, and who
 * comes from another traject with good seats of their own. A new address needs a row.
 */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class RouteRightsTest {

    private static final String MARK = "Appelboom";

    /** What a place in an address must look like; the name of the place is the first group. */
    private static final String PATTERN = "\\{(\\w+):[^/]*?}(?=[./]|$)";

    /** What everybody may read who has the address: it says the name of the evening or asks the question of a poll. */
    private static final List<String> FOR_EVERYBODY = List.of("GET /volgende/{handle}.ics");

    @Autowired
    private Building building;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Trajects trajects;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TransactionTemplate transaction;

    private MockMvc http;
    private World world;
    private Rows rows;
    private final Map<String, List<Cookie>> people = new LinkedHashMap<>();
    private final Map<String, String> table = new TreeMap<>();
    private List<String> addresses = List.of();

    @BeforeAll
    void two_worlds(
            @Autowired WebApplicationContext house,
            @Autowired @Qualifier("originGuard") jakarta.servlet.Filter guard,
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            @Autowired DataSource source,
            @Autowired Credentials credentials,
            @Autowired Homes homes,
            @Autowired StaffAccounts accounts)
            throws Exception {
        var seats = new SeatCookies(building, credentials, homes, accounts, jdbc, trajects);
        http = MockMvcBuilders.webAppContextSetup(house).addFilters(guard).build();
        world = building.world(MARK);
        var elsewhere = building.world("Perenboom");
        rows = new Rows(jdbc, source, "traject", world.traject().value());
        people.put("nobody", List.of());
        people.put("guest", List.of(seats.guest(elsewhere)));
        people.put("member", List.of(seats.member(elsewhere)));
        people.put("lead", List.of(seats.lead(elsewhere)));
        people.put("staff", List.of(seats.staff(elsewhere)));
        people.put("own lead", List.of(seats.lead(world), seats.guest(world)));
        people.put("own staff", List.of(seats.staff(world)));
        people.put("own reader", List.of(seats.reader(world)));
        people.put("own house", List.of(seats.signedIn("Ouassim", true)));
        addresses = mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getName().startsWith("nl.routebord"))
                .flatMap(one -> one.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method ->
                                Objects.requireNonNull(one.getKey().getPathPatternsCondition())
                                        .getPatternValues()
                                        .stream()
                                        .map(path -> method + " " + path.replaceAll(PATTERN, "{$1}"))))
                .distinct()
                .sorted()
                .toList();
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/routes.csv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line ->
                            Stream.of(line.split(";", -1)).map(String::strip).toList())
                    .forEach(line -> table.put(line.getFirst(), line.getLast()));
        }
    }

    @Test
    void every_address_has_a_row_and_every_row_an_address() {
        assertThat(table.keySet())
                .as("src/test/resources/routes.csv says of each address for whom it is: seat, secret or everybody")
                .isEqualTo(new TreeSet<>(addresses));
    }

    @Test
    void strangers_get_nothing_from_an_address_that_is_not_for_everybody_and_change_nothing() {
        var wrong = new ArrayList<String>();
        table.forEach((address, whom) -> people.forEach((who, cookies) -> transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            // Read anew each time: hands of the house that work by themselves may have been here since the one before.
            var before = isShut(whom, who) ? rows.now() : Map.<String, Long>of();
            var answer = ask(address, cookies);
            var isStranger = !who.startsWith("own");
            if (answer.getStatus() >= 500) {
                wrong.add(address + " fails for " + who + ": " + answer.getStatus());
            }
            if (isShut(whom, who)) {
                if (gives(answer) && !whom.equals("same")) {
                    wrong.add(address + " gives " + who + " " + said(answer));
                }
                if (!Rows.changed(before, rows.now()).isEmpty()) {
                    wrong.add(address + " lets " + who + " change " + Rows.changed(before, rows.now()));
                }
            }
            if (isStranger && text(answer).contains(MARK) && !FOR_EVERYBODY.contains(address)) {
                wrong.add(address + " shows it to " + who);
            }
        })));
        assertThat(wrong).isEmpty();
        assertThat(AuditWords.of(world, jdbc)).isEmpty();
    }

    private static boolean isShut(String whom, String who) {
        return switch (whom) {
            case "everybody" -> false;
            case "house" -> !who.equals("own house");
            case "secret" -> true;
            default -> !who.startsWith("own");
        };
    }

    /** So that the same answer means something: with the seat of who asks there is something to wipe, or to end. */
    @Test
    void what_answers_everybody_the_same_acts_for_who_holds_the_seat() {
        var before = rows.now();
        Map.of("POST /in/wis", "own lead", "POST /aanmelden/uit", "own reader")
                .forEach((address, who) -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    ask(address, Objects.requireNonNull(people.get(who)));
                    assertThat(Rows.changed(before, rows.now())).as(address).isNotEmpty();
                }));
    }

    /** So that nothing means something: who has a seat there does get in at the same addresses. */
    @Test
    void who_has_a_seat_there_gets_in() {
        var shut = new ArrayList<String>();
        table.forEach((address, whom) -> {
            if (List.of("seat", "house").contains(whom)
                    && people.keySet().stream()
                            .filter(who -> who.startsWith("own"))
                            .noneMatch(who -> Boolean.TRUE.equals(transaction.execute(status -> {
                                status.setRollbackOnly();
                                return gives(ask(address, Objects.requireNonNull(people.get(who))));
                            })))) {
                shut.add(address);
            }
        });
        assertThat(shut).isEmpty();
    }

    /** A page, a file, a seat, or a way further in than the page that says there is no access. */
    private boolean gives(MockHttpServletResponse answer) {
        var to = answer.getHeader("Location");
        if (to != null) {
            return !to.startsWith("/geen-toegang")
                            && answer.getHeaders("Set-Cookie").stream()
                                    .anyMatch(cookie -> !cookie.contains("Max-Age=0"))
                    || to.startsWith("/regie/")
                    || to.startsWith("/werkplek/");
        }
        var isReply = answer.getContentType() != null
                && answer.getContentType().startsWith("application/json")
                && answer.getHeader("Content-Disposition") == null;
        if (isReply && answer.getStatus() == 200) {
            return json.readTree(text(answer)).path("ok").asBoolean();
        }
        return answer.getStatus() == 200;
    }

    private static String said(MockHttpServletResponse answer) {
        return answer.getStatus() + " " + answer.getHeader("Location") + " " + answer.getContentType();
    }

    private MockHttpServletResponse ask(String address, List<Cookie> cookies) {
        var method = HttpMethod.valueOf(address.substring(0, address.indexOf(' ')));
        try {
            AbstractMockHttpServletRequestBuilder<?> asking = address.endsWith("/tabel")
                    ? multipart(path(address)).file("tabel", "Ja;3".getBytes(StandardCharsets.UTF_8))
                    : request(method, path(address));
            if (method == HttpMethod.POST) {
                asking.header("Origin", "http://localhost");
                if (!address.endsWith("/tabel")) {
                    asking.contentType(MediaType.APPLICATION_JSON)
                            .content(json.writeValueAsBytes(Map.of(
                                    "id", Cast.command().value(), "command", "feedback.give", "fields", form())));
                }
            }
            if (!cookies.isEmpty()) {
                asking.cookie(cookies.toArray(Cookie[]::new));
            }
            return http.perform(asking).andReturn().getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(address, failed);
        }
    }

    private Map<String, String> form() {
        var form = world.form("feedback.give");
        form.put("handle", world.evening.workshop().handle());
        form.put("workshop", world.evening.workshop().handle());
        form.put("code", world.evening.workshop().code());
        form.put("seat", world.evening.workshop().guestSeat());
        // What the form of a new traject asks.
        form.put("name", "Klimaatplan");
        form.put("who", "Anna");
        form.put("groups", "Bewoners\nRaad");
        form.put("step", "4");
        form.put("title", "Avond een");
        return form;
    }

    private String path(String address) {
        var traject = trajects.byId(world.traject()).orElseThrow().handle();
        var isTraject = address.contains("werkplek") || address.contains("lezen");
        return address.substring(address.indexOf(' ') + 1)
                .replaceAll(
                        "\\{handle[^}]*}",
                        isTraject ? traject : world.evening.workshop().handle())
                .replaceAll(
                        "\\{code[^/]*}",
                        address.contains("peiling")
                                ? world.one("select code from poll where traject_id = :t")
                                : world.evening.workshop().code())
                .replaceAll("\\{secret[^}]*}(})?", "a2345672345672345672345672")
                .replaceAll("\\{id}", world.field("incident", "incident"))
                .replaceAll("\\{round}", world.field("ballot", "done-round"))
                .replaceAll("\\{seat}", world.evening.workshop().guestSeat())
                .replaceAll("\\{language[^}]*}", "nl");
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
