package nl.routebord.front;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import nl.routebord.access.Credentials;
import nl.routebord.access.Heard;
import nl.routebord.access.Purpose;
import nl.routebord.access.Secrets;
import nl.routebord.soundingboard.MemberLinks;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.HallLinks;
import nl.routebord.workshop.HouseDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * Every link that opens something: its secret is changed at once for a cookie and a clean address, is in no column of the
 * database and in no line of the log, however fine.
 */
@ServiceTest
class LinksTest {

    @Autowired
    private Credentials credentials;

    @Autowired
    private Secrets secrets;

    @Autowired
    private HallLinks hallLinks;

    @Autowired
    private HouseDoor house;

    @Autowired
    private MemberLinks memberLinks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private Cast cast;

    private MockMvc http;
    private Cast.Evening evening;

    @BeforeEach
    void anEvening(@Autowired WebApplicationContext context, @Autowired @Qualifier("headers") Filter headers) {
        http = MockMvcBuilders.webAppContextSetup(context).addFilters(headers).build();
        evening = cast.evening();
    }

    /** A link and what a browser finds at it. */
    private record Link(String path, String secret, String leadsTo) {}

    @Test
    void a_link_is_changed_for_a_cookie_and_a_clean_address_and_stays_out_of_database_and_log() throws Exception {
        try (var log = new Heard()) {
            var links = links();
            for (var link : links) {
                var answer = open(link.path());
                assertThat(answer.getStatus()).as(link.path()).isEqualTo(303);
                assertThat(answer.getHeader("Location")).as(link.path()).startsWith(link.leadsTo());
                assertThat(answer.getHeader("Location"))
                        .doesNotContain(link.secret())
                        .doesNotContain("?");
                assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
                assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
                assertThat(answer.getHeaders("Set-Cookie"))
                        .as(link.path())
                        .isNotEmpty()
                        .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
            }
            var used = links.stream().map(Link::secret).toList();
            assertThat(log.lines()).isNotNull().noneMatch(line -> used.stream().anyMatch(line::contains));
            assertThat(inDatabase(used)).isEmpty();
            assertThat(inDatabase(List.of(secrets.hash(hallLinks.of(evening.workshop())))))
                    .as("the search itself finds what is there")
                    .isNotEmpty();
        }
    }

    @Test
    void a_link_that_was_ended_leads_where_one_leads_that_never_was() throws Exception {
        for (var link : links()) {
            credentials.revoke(link.secret());
            if (link.path().matches("/[rsgk]/[a-z2-7]{26}")) {
                var ended = open(link.path());
                var never = open(link.path().replace(link.secret(), "a".repeat(26)));
                assertThat(ended.getHeader("Location"))
                        .isEqualTo(never.getHeader("Location"))
                        .isEqualTo("/geen-toegang");
                assertThat(ended.getHeaders("Set-Cookie")).isEmpty();
                assertThat(ended.getStatus()).isEqualTo(never.getStatus());
            }
        }
    }

    private List<Link> links() {
        var workshop = evening.workshop();
        var desk = workshop.deskSeat();
        var marloes = evening.marloes().speaker().value();
        var home = house.ownerLink(); // ends the earlier ones
        var owner = credentials.issue(desk, Purpose.OWNER_LINK, marloes, null);
        var guide = credentials.issue(desk, Purpose.GUIDE_LINK, marloes, null);
        var spare = credentials.issue(desk, Purpose.SPARE_LINK, marloes, null);
        var hall = hallLinks.of(workshop);
        var member = memberLinks.of(evening.anneke().speaker());
        var mail = secrets.fresh();
        var leave = secrets.fresh();
        var card = secrets.fresh();
        return List.of(
                new Link("/r/" + owner, owner, "/regie/" + workshop.handle()),
                new Link("/r/" + home, home, "/beginnen"),
                new Link("/g/" + guide, guide, "/regie/" + workshop.handle()),
                new Link("/g/" + spare, spare, "/regie/" + workshop.handle()),
                new Link("/s/" + hall, hall, "/scherm/" + workshop.handle()),
                new Link("/k/" + member, member, "/klankbord/"),
                new Link("/k/mail/" + mail, mail, "/klankbord/aanmelden"),
                new Link("/afmelden/" + leave, leave, "/afmelden"),
                new Link("/nieuws/af/" + leave, leave, "/afmelden"),
                new Link("/z/" + card, card, "/stemkaart"));
    }

    private MockHttpServletResponse open(String path) throws Exception {
        return http.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
    }

    /** Where in all tables one of these words stands. */
    private List<String> inDatabase(List<String> words) throws SQLException {
        var found = new ArrayList<String>();
        for (var column : columns()) {
            for (var word : words) {
                var at = column.split("\\.");
                var times = jdbc.sql("select count(*) from " + at[0] + " where " + at[1] + " like ?")
                        .param("%" + word + "%")
                        .query(Integer.class)
                        .single();
                if (times > 0) {
                    found.add(column);
                }
            }
        }
        return found;
    }

    private List<String> columns() throws SQLException {
        var columns = new ArrayList<String>();
        try (var connection = database.getConnection();
                var all = connection.getMetaData().getColumns(connection.getCatalog(), "public", "%", "%")) {
            while (all.next()) {
                var type = Objects.toString(all.getString("TYPE_NAME")).toLowerCase(java.util.Locale.ROOT);
                if (type.contains("char") || type.contains("text")) {
                    columns.add(all.getString("TABLE_NAME") + "." + all.getString("COLUMN_NAME"));
                }
            }
        }
        assertThat(columns).hasSizeGreaterThan(100).contains("credential.secret_hash");
        return columns;
    }
}
