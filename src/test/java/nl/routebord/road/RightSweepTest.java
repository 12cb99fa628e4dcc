package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.access.Rights;
import nl.routebord.live.Audience;
import nl.routebord.live.Changed;
import nl.routebord.live.ChangedHere;
import nl.routebord.live.Live;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A right that ends, by hand or by its time, is announced to the screens that stand open by it. */
@ServiceTest
@RecordApplicationEvents
@SuppressWarnings("NullAway.Init")
class RightSweepTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private Credentials credentials;

    @Autowired
    private Road road;

    @Autowired
    private Live live;

    @Autowired
    private ApplicationContext context;

    @Test
    void who_is_over_time_is_told_once_and_nobody_else(@Autowired ApplicationEvents events) {
        var soon = right(HOUR);
        var late = right(HOUR.multipliedBy(3));
        var ended = right(HOUR);
        credentials.revoke(ended);
        var clock = new Hands();
        var sweep = new RightSweep(credentials, road, clock);

        sweep.look();
        assertThat(told(events, soon)).isZero();
        events.clear();
        clock.later = HOUR.plusSeconds(1);
        sweep.look();
        sweep.look();

        assertThat(told(events, soon)).isEqualTo(1);
        assertThat(told(events, late)).isZero();
        assertThat(told(events, ended)).isZero();
        assertThat(Rights.at(context, clock).holds(soon)).isFalse();
        assertThat(Rights.at(context, clock).holds(late)).isTrue();
    }

    @Test
    void what_was_revoked_holds_no_more_and_is_told(@Autowired ApplicationEvents events) {
        var right = right(HOUR);
        assertThat(live.now(Right.topic(right), Audience.HALL, Right.class).holds())
                .isTrue();
        events.clear();
        credentials.revoke(right);
        assertThat(live.now(Right.topic(right), Audience.HALL, Right.class).holds())
                .isFalse();
        assertThat(told(events, right)).isEqualTo(1);
        assertThat(live.now(Right.topic(UUID.randomUUID()), Audience.HALL, Right.class)
                        .holds())
                .isFalse();
    }

    private UUID right(Duration life) {
        var secret = credentials.issue("m-4k2p9w7d", Purpose.GUEST, UUID.randomUUID(), life);
        return credentials.id(secret).orElseThrow();
    }

    private static long told(ApplicationEvents events, UUID right) {
        return Stream.concat(
                        events.stream(Changed.class).map(Changed::topic),
                        events.stream(ChangedHere.class).map(ChangedHere::topic))
                .filter(Right.topic(right)::equals)
                .count();
    }

    /** A clock whose hands a test moves. */
    private static final class Hands extends Clock {

        private Duration later = Duration.ZERO;

        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public java.time.Instant instant() {
            return Clock.systemUTC().instant().plus(later);
        }
    }
}
