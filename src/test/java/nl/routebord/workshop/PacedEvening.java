package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.trail.Log;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The cast at one evening whose minutes the test counts. */
abstract class PacedEvening {

    static final Instant BEGAN = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Autowired
    private PhaseLock lock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Road road;

    @Autowired
    Log log;

    @Autowired
    Workshops workshops;

    @Autowired
    Activities activities;

    @Autowired
    Courses courses;

    @Autowired
    PacingIntake intake;

    @Autowired
    Steering steering;

    @Autowired
    Live live;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Cast cast;

    Cast.Evening evening;
    Scope marloes;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        marloes = evening.marloes();
    }

    ActivityId held(Scope who, ActivityId activity) {
        return Objects.requireNonNull(
                transaction.execute(status -> activities.holdOpen(who, activity).id()));
    }

    void act(String name, int minute, int minutes) {
        var clock = Clock.fixed(minute(minute), ZoneOffset.UTC);
        var pacing = new Pacing(jdbc, road, workshops, courses, activities, new StageClock(jdbc, clock), log, clock);
        transaction.executeWithoutResult(
                status -> new PacingIntake(pacing).take(marloes, command(name, "minutes", String.valueOf(minutes))));
    }

    void put(int minute, String kind) {
        var clock = new StageClock(jdbc, Clock.fixed(minute(minute), ZoneOffset.UTC));
        transaction.executeWithoutResult(status ->
                new Staging(jdbc, workshops, activities, clock, lock, road, log).put(marloes, evening.activity(kind)));
    }

    Course course() {
        return courses.of(evening.workshop().id());
    }

    Duration spent(String kind, int minute) {
        ActivityId activity = evening.activity(kind);
        return stage().runSheet().stream()
                .filter(line -> line.activity().id().equals(activity))
                .findFirst()
                .orElseThrow()
                .spent(minute(minute));
    }

    StageRecord stage() {
        return live.now(evening.workshop().stageTopic(), Audience.STAFF, StageRecord.class);
    }

    static Instant minute(int minute) {
        return BEGAN.plus(Duration.ofMinutes(minute));
    }

    static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String why) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(why);
    }
}
