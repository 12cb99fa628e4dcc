package nl.routebord.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import nl.routebord.testing.ServiceTest;
import nl.routebord.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nodes whose own clocks differ: with PostgreSQL they all go by that of the database. */
@ServiceTest
@SuppressWarnings("NullAway")
class HouseClockTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Autowired
    private DataSource database;

    @Test
    void two_nodes_whose_clocks_are_half_an_hour_apart_have_the_same_time_where_they_share_a_database() {
        var fast = new HouseClock(Clock.offset(Clock.systemUTC(), QUARTER), Duration.ZERO, database);
        var slow = new HouseClock(Clock.offset(Clock.systemUTC(), QUARTER.negated()), Duration.ZERO, database);
        var apart = Duration.between(slow.instant(), fast.instant());
        if (TestDatabase.isPostgres()) {
            assertThat(apart.abs()).isLessThan(Duration.ofSeconds(1));
            assertThat(Duration.between(fast.here(fast.instant()), Instant.now())
                            .plus(QUARTER))
                    .isBetween(Duration.ofSeconds(-1), Duration.ofSeconds(1));
        } else {
            assertThat(apart).isGreaterThan(QUARTER);
        }
    }

    @Test
    void a_clock_that_is_set_while_the_house_runs_is_followed() {
        var own = new Settable();
        var clock = new HouseClock(own, Duration.ZERO, database);
        own.by = QUARTER;
        clock.compare();
        var off = Duration.between(Instant.now(), clock.instant());
        assertThat(off)
                .isBetween(
                        TestDatabase.isPostgres() ? Duration.ofSeconds(-1) : QUARTER.minusSeconds(1),
                        TestDatabase.isPostgres() ? Duration.ofSeconds(1) : QUARTER.plusSeconds(1));
    }

    @Test
    void a_rehearsal_is_ahead_of_the_database_too() {
        var clock = new HouseClock(Clock.systemUTC(), Duration.ofDays(180), database);
        assertThat(Duration.between(Instant.now(), clock.instant()))
                .isBetween(
                        Duration.ofDays(180).minusSeconds(1),
                        Duration.ofDays(180).plusSeconds(1));
        assertThat(LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam"))))
                .isAfter(LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(170));
    }

    private static final class Settable extends Clock {

        private Duration by = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
