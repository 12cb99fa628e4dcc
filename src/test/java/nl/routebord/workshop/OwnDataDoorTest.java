package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** Taking one's own data along and wiping them, as browsers ask for it. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class OwnDataDoorTest {

    @Autowired
    private Cast cast;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private OwnDataController door;

    @Autowired
    private ReadingBack reading;

    @Autowired
    private ResumeCodes codes;

    @Autowired
    private Credentials credentials;

    @Autowired
    private JdbcClient jdbc;

    private Cast.Evening evening;
    private FullLife life;
    private Scope fatima;
    private String seat;

    @BeforeEach
    void somebody_wrote_something() {
        evening = cast.evening();
        fatima = evening.guest("Fatima", 0);
        life = new FullLife(evening, intakes, jdbc, fatima);
        seat = evening.workshop().guestSeat();
        life.cards();
    }

    @Test
    void the_own_seat_gets_a_page_and_data_that_no_cache_keeps_and_whose_name_tells_of_nobody() {
        var request = browser(seat, secret(fatima));
        for (var answer : List.of(door.page(seat, request), door.data(seat, request))) {
            assertThat(answer.getStatusCode().value()).isEqualTo(200);
            assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
            assertThat(answer.getHeaders().getContentDisposition().getFilename())
                    .matches("gegevens\\.(html|json)");
            assertThat(text(answer)).contains("Fatima", life.mark).doesNotContain(FullLife.OTHER);
        }
        assertThat(text(door.page(seat, request)))
                .startsWith("<!doctype html>")
                .doesNotContain("href", "src=", "<script");
    }

    @Test
    void another_seat_an_empty_browser_and_the_desk_get_nothing() {
        var desk = evening.workshop().deskSeat();
        var atDesk = credentials.issue(
                desk, Purpose.FACILITATOR, life.marloes.speaker().value(), null);
        for (var answer : List.of(
                door.page(seat, new MockHttpServletRequest()),
                door.page(seat, browser(seat, "wrong")),
                door.page(seat, browser("m-anders12", secret(fatima))),
                door.data(desk, browser(desk, atDesk)))) {
            assertThat(answer.getHeaders().getLocation()).hasToString("/geen-toegang");
            assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
            assertThat(answer.getBody()).isNull();
        }
        assertThat(text(door.page(seat, browser(seat, secret(life.other)))))
                .contains("Jan")
                .doesNotContain(life.mark);
    }

    @Test
    void wiping_ends_the_seat_takes_the_cookie_and_a_second_time_is_no_error() {
        var secret = secret(fatima);
        for (int n = 0; n < 2; n++) {
            var answer = door.erase(sent(seat), browser(seat, secret));
            assertThat(Objects.requireNonNull(answer.getBody()).go()).isEqualTo("/gewist");
            assertThat(answer.getHeaders().getFirst(HttpHeaders.SET_COOKIE)).startsWith("rb-" + seat + "=;");
        }
        assertThat(door.page(seat, browser(seat, secret)).getHeaders().getLocation())
                .hasToString("/geen-toegang");
        assertThat(jdbc.sql("select count(*) from entry where author = ?")
                        .param(fatima.speaker().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void at_home_the_own_code_opens_the_same_and_its_seat_is_dead_afterwards() {
        var traject = cast.traject(evening);
        var code = codes.code(fatima);
        life.send(life.marloes, "workshop.end");
        var opened = reading.open(traject, Fields.of("resume", code));
        assertThat(text(door.page(opened.seat(), browser(opened.seat(), opened.secret()))))
                .contains(life.mark);

        door.erase(sent(opened.seat()), browser(opened.seat(), opened.secret()));

        assertThat(door.page(opened.seat(), browser(opened.seat(), opened.secret()))
                        .getBody())
                .isNull();
        assertThatThrownBy(() -> reading.open(traject, Fields.of("resume", code)))
                .hasMessage("workshop.refused.resume");
    }

    @Test
    void a_guest_who_wipes_takes_nothing_of_another_with_them_and_an_odd_seat_is_refused() {
        door.erase(sent(seat), browser(seat, secret(life.other)));
        assertThat(text(door.page(seat, browser(seat, secret(fatima))))).contains(life.mark, "Fatima");
        assertThatThrownBy(() -> door.erase(sent("../x"), browser(seat, secret(fatima))))
                .hasMessage("road.refused.broken");
    }

    private String secret(Scope who) {
        return credentials.issue(seat, Purpose.GUEST, who.speaker().value(), null);
    }

    private static MockHttpServletRequest browser(String seat, String secret) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("rb-" + seat, secret));
        return request;
    }

    private static DoorController.Sent sent(String seat) {
        return new DoorController.Sent(Cast.command().value(), Map.of("seat", seat));
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
    }
}
