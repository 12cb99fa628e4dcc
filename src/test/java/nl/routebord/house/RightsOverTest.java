package nl.routebord.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.routebord.access.Audit;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.testing.BookLines;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the book tells of rights whose time ran out while nobody did anything; looked at with the clock moved. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class RightsOverTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Audit audit;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Staff staff;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
    }

    @Test
    void a_seat_and_a_link_that_run_out_are_a_line_each_and_on_two_nodes_only_one() {
        var desk = right(
                "regie-avond", Purpose.FACILITATOR, evening.marloes().speaker().value());
        var hall = right("scherm-avond", Purpose.HALL, evening.workshop().id().value());
        look(Duration.ofMinutes(59));
        assertThat(BookLines.about(jdbc, desk)).isEmpty();

        look(HOUR.plusMinutes(1));
        look(HOUR.plusMinutes(2));

        assertThat(BookLines.about(jdbc, desk)).containsExactly("seat.clock.end ok system system:rights-over");
        assertThat(BookLines.about(jdbc, hall)).containsExactly("link.clock.end ok system system:rights-over");
        assertThat(jdbc.sql("select distinct traject_id from audit_line where object_id in (?, ?)")
                        .params(desk.toString(), hall.toString())
                        .query(UUID.class)
                        .list())
                .containsExactly(evening.marloes().traject().value());
    }

    @Test
    void of_guests_and_of_what_was_used_up_or_taken_back_nothing_is_noted() {
        var guest = right("m-avond", Purpose.GUEST, evening.fatima().speaker().value());
        var revoked = right("regie-avond", Purpose.FACILITATOR, UUID.randomUUID());
        credentials.revoke(revoked);
        var secret = credentials.issue("regie-avond", Purpose.GUIDE_LINK, UUID.randomUUID(), HOUR);
        credentials.spend(secret);
        var spent = credentials.id(secret).orElseThrow();

        look(HOUR.plusMinutes(1));

        for (var none : List.of(guest, revoked, spent)) {
            assertThat(BookLines.about(jdbc, none)).isEmpty();
        }
    }

    @Test
    void a_seat_that_ends_with_its_sign_in_has_no_line_of_its_own_and_one_that_ends_before_has() {
        var in = staff.signIn("Sanne").signIn();
        var who = evening.marloes().speaker().value();
        var with = within(in, who, null);
        var before = within(in, who, HOUR);

        look(Duration.ofHours(9));

        assertThat(BookLines.about(jdbc, with)).isEmpty();
        assertThat(BookLines.about(jdbc, before)).hasSize(1);
    }

    private UUID within(UUID in, UUID who, @org.jspecify.annotations.Nullable Duration life) {
        return credentials
                .id(credentials.issueWithin(in, "t-werkplek", Purpose.FACILITATOR, who, life))
                .orElseThrow();
    }

    private UUID right(String seat, Purpose purpose, UUID subject) {
        return credentials.id(credentials.issue(seat, purpose, subject, HOUR)).orElseThrow();
    }

    private void look(Duration later) {
        new RightsOver(jdbc, transaction, audit, Clock.offset(Clock.systemUTC(), later)).look();
    }
}
