package nl.routebord.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import nl.routebord.shared.Scope;
import nl.routebord.testing.BookLines;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Staff;
import nl.routebord.workshop.TrajectRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** The overview of rights as a file to keep. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class RolesSheetTest {

    @Autowired
    private RolesSheet sheet;

    @Autowired
    private RolesController controller;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope owner;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        owner = cast.owner(evening);
    }

    @Test
    void it_says_who_has_which_role_who_had_one_who_holds_a_desk_and_what_each_may() {
        staff.with(owner, "=Sanne \"de Wit\"", TrajectRole.STAFF);
        staff.take(owner, staff.with(owner, "Gijs", TrajectRole.READER));
        staff.desk(staff.with(owner, "Sem", TrajectRole.GUIDE), evening.workshop());
        evening.anneke();

        var file = new String(sheet.of(owner), StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("\uFEFF\"Rechtenoverzicht\";")
                .contains("\"Account\";\"'=Sanne \"\"de Wit\"\"\";\"Medewerker\"")
                .contains("\"Eerdere rol\";\"Gijs\";\"Lezer\"")
                .contains("\"Plek aan een regie\";\"Sem\";\"leidt, met een account\"")
                .contains("\"Leden van de klankbordgroep\";\"1\"")
                .contains(
                        "\"Rollen geven en afnemen, en dit overzicht zien\";\"ja\";\"nee\";\"nee\";\"nee\";\"nee\";\"nee\"")
                .doesNotContain("klankbordgroep\";\"Anneke");
        assertThatThrownBy(() -> sheet.of(cast.staff(evening))).hasMessage("shared.refused.owner");
        assertThatThrownBy(() -> sheet.of(evening.marloes())).hasMessage("shared.refused.traject");
    }

    @Test
    void the_file_is_for_the_seat_of_an_owner_of_this_traject_alone() {
        var traject = cast.traject(evening);
        var bo = staff.with(owner, "Bo", TrajectRole.OWNER);
        var sanne = staff.with(owner, "Sanne", TrajectRole.STAFF);
        staff.workplace(bo, traject);
        staff.workplace(sanne, traject);
        var elsewhere = cast.traject(cast.evening());

        assertThat(controller.file(traject.handle(), request(bo)).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(controller.file(traject.handle(), request(sanne)).getStatusCode())
                .isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(controller.file(elsewhere.handle(), request(bo)).getStatusCode())
                .isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(BookLines.about(jdbc, traject.id()))
                .filteredOn(line -> line.startsWith("role.table"))
                .singleElement()
                .asString()
                .matches("role\\.table ok participant:[0-9a-f-]{36} workplace");
        staff.take(owner, bo);
        assertThat(controller.file(traject.handle(), request(bo)).getStatusCode())
                .isEqualTo(HttpStatus.SEE_OTHER);
    }

    private static MockHttpServletRequest request(Staff.Browser browser) {
        var request = new MockHttpServletRequest();
        request.setCookies(browser.seats().entrySet().stream()
                .map(seat -> new Cookie("rb-" + seat.getKey(), seat.getValue()))
                .toArray(Cookie[]::new));
        return request;
    }
}
