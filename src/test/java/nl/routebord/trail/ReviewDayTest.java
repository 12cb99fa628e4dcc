package nl.routebord.trail;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.routebord.road.Road;
import nl.routebord.shared.ItemRef;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@SuppressWarnings("NullAway.Init")
class ReviewDayTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Road road;

    @Autowired
    private Log log;

    @Autowired
    private Links links;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Cast cast;

    @Test
    void after_midnight_here_the_day_before_has_passed_whatever_the_day_is_elsewhere() {
        var evening = cast.evening();
        var late = Clock.fixed(Instant.parse("2026-07-01T22:30:00Z"), ZoneOffset.UTC);
        var decisions = new Decisions(jdbc, road, log, links, events, late);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> decisions.record(
                        evening.marloes(),
                        evening.activity("ballot"),
                        new ItemRef("round", UUID.randomUUID()),
                        "Er komt een loket",
                        "Zo",
                        LocalDate.of(2026, 7, 1))))
                .hasMessage("trail.refused.review");
    }
}
