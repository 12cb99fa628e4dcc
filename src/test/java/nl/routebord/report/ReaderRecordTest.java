package nl.routebord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Colleagues;
import nl.routebord.workshop.Staff;
import nl.routebord.workshop.TrajectRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/** Who reads along in a traject reads the record of an evening once it is over, and of no other traject. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class ReaderRecordTest {

    @Autowired
    private ReportController controller;

    @Autowired
    private Reports reports;

    @Autowired
    private Staff staff;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Staff.Browser ria;
    private Scope reader;

    @BeforeEach
    void aReader() {
        evening = cast.evening();
        ria = staff.with(cast.owner(evening), "Ria", TrajectRole.READER);
        reader = staff.reading(ria, cast.traject(evening)).orElseThrow();
    }

    @Test
    void the_record_is_there_once_the_evening_is_over_without_the_ways_of_the_desk() {
        assertThat(record(evening).getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThatThrownBy(() -> reports.read(reader, evening.workshop().id())).hasMessage("workshop.refused.gone");

        colleagues.send(evening.marloes(), "workshop.end");

        var answer = record(evening);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        var page = new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
        assertThat(page).contains("Verslag", "Avond 3").doesNotContain("/regie/", "/afsluiten/");
        assertThat(controller.table(evening.workshop().handle(), request()).getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void of_another_traject_and_without_the_role_nothing_is_read() {
        var other = cast.evening();
        colleagues.send(other.marloes(), "workshop.end");
        colleagues.send(evening.marloes(), "workshop.end");
        assertThat(record(other).getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThatThrownBy(() -> reports.read(reader, other.workshop().id())).hasMessage("workshop.refused.gone");
        for (var stranger : new Scope[] {evening.fatima(), evening.anneke(), evening.hall()}) {
            assertThatThrownBy(() -> reports.read(stranger, evening.workshop().id()))
                    .hasMessage("shared.refused.staff");
        }
        staff.take(cast.owner(evening), ria);
        assertThat(record(evening).getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
    }

    private ResponseEntity<byte[]> record(Cast.Evening of) {
        return controller.page(of.workshop().handle(), request());
    }

    private MockHttpServletRequest request() {
        var request = new MockHttpServletRequest();
        request.setCookies(ria.seats().entrySet().stream()
                .map(seat -> new Cookie("rb-" + seat.getKey(), seat.getValue()))
                .toArray(Cookie[]::new));
        return request;
    }
}
