package nl.routebord.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a facilitator does with the time of the evening: a timer for what is on stage, a break, and all input still for a
 * moment. Nothing of it closes anything by itself: when the time is over the screens say so, and people decide. All for the
 * guides alone, and while the evening lasts ({@code workshop.refused.over}). Who helps keeps the time; a break and standing still
 * are of who leads.
 */
@Service
@Transactional
public class Pacing {

    /** A timer or a break of more minutes than this is a slip of the finger. */
    public static final int MOST_MINUTES = 120;

    private final JdbcClient jdbc;
    private final Road road;
    private final Workshops workshops;
    private final Courses courses;
    private final Activities activities;
    private final StageClock stage;
    private final Log log;
    private final Clock clock;

    Pacing(
            JdbcClient jdbc,
            Road road,
            Workshops workshops,
            Courses courses,
            Activities activities,
            StageClock stage,
            Log log,
            Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.workshops = workshops;
        this.courses = courses;
        this.activities = activities;
        this.stage = stage;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Gives what is on stage so many minutes from now, or from the end of the break on. Refuses {@code workshop.refused.timer.stage} without anything on stage,
     * and {@code workshop.refused.minutes}.
     */
    public Answer time(Scope scope, CommandId command, int minutes) {
        return during(scope, command, evening -> {
            requireOnStage(evening);
            timer(evening, clock.instant().plus(minutes(minutes)), minutes(minutes));
            log.noteEvening(scope, "timer.set", Integer.toString(minutes));
            return Answer.of("workshop.answer.timer", Map.of("n", minutes));
        });
    }

    /**
     * Adds minutes to the timer; from now where its time is over already. Who has extra time gets more of these minutes too, and
     * never less than before. Refuses as {@link #time}, and
     * {@code workshop.refused.timer.none} without a timer.
     */
    public Answer more(Scope scope, CommandId command, int minutes) {
        return during(scope, command, evening -> {
            requireOnStage(evening);
            var course = courses.of(evening.id());
            var ends = course.timerEnds();
            if (ends == null) {
                throw Refusal.because("workshop.refused.timer.none");
            }
            var now = clock.instant();
            var more = minutes(minutes);
            timer(
                    evening,
                    (ends.isBefore(now) ? now : ends).plus(more),
                    course.timerGiven().plus(more));
            log.noteEvening(scope, "timer.more", Integer.toString(minutes));
            return Answer.of("workshop.answer.timer.more", Map.of("n", minutes));
        });
    }

    /** Takes the timer away. */
    public Answer noTime(Scope scope, CommandId command) {
        return during(scope, command, evening -> {
            if (hasTimer(evening)) {
                log.noteEvening(scope, "timer.off", null);
            }
            timer(evening, null, Duration.ZERO);
            return Answer.of("workshop.answer.timer.off");
        });
    }

    /** A break of so many minutes. The timer and the time of what is on stage stand still. Refuses {@code workshop.refused.minutes} and {@code .break.closing}. */
    public Answer pause(Scope scope, CommandId command, int minutes) {
        return leading(scope, command, evening -> {
            requireNothingCloses(evening);
            var now = clock.instant();
            var course = courses.of(evening.id());
            stage.stop(evening.id());
            // Below nought where it was over already: what somebody used of extra time stays used.
            var left = course.timerEnds() == null ? null : seconds(now, course.timerEnds());
            jdbc.sql("update workshop set break_since = coalesce(break_since, cast(? as timestamp with time zone)),"
                            + " break_until = ?, timer_ends_at = null,"
                            + " timer_left_seconds = coalesce(timer_left_seconds, cast(? as integer)) where id = ?")
                    .params(Arrays.asList(
                            at(now),
                            at(now.plus(minutes(minutes))),
                            left,
                            evening.id().value()))
                    .update();
            log.noteEvening(scope, "break.begin", Integer.toString(minutes));
            return Answer.of("workshop.answer.break", Map.of("n", minutes));
        });
    }

    /** The break is over: all goes on where it was. */
    public Answer goOn(Scope scope, CommandId command) {
        return leading(scope, command, evening -> {
            if (stage.endBreak(evening.id())) {
                log.noteEvening(scope, "break.end", null);
                stage.go(evening.id(), evening.stage());
            }
            return Answer.of("workshop.answer.goOn");
        });
    }

    /** Nobody but the guides puts anything in until {@link #free}; what was typed stays on the phones. */
    public Answer freeze(Scope scope, CommandId command) {
        return leading(scope, command, evening -> {
            jdbc.sql(
                            "update workshop set frozen_at = coalesce(frozen_at, ?), frozen_by = coalesce(frozen_by, ?) where id = ?")
                    .params(
                            at(clock.instant()),
                            scope.speaker().value(),
                            evening.id().value())
                    .update();
            log.noteEvening(scope, "input.freeze", null);
            road.announce(Phases.topic(evening.traject()));
            return Answer.of("workshop.answer.frozen");
        });
    }

    /** Everybody can go on. */
    public Answer free(Scope scope, CommandId command) {
        return leading(scope, command, evening -> {
            jdbc.sql("update workshop set frozen_at = null, frozen_by = null where id = ?")
                    .param(evening.id().value())
                    .update();
            log.noteEvening(scope, "input.free", null);
            road.announce(Phases.topic(evening.traject()));
            return Answer.of("workshop.answer.free");
        });
    }

    private Answer leading(Scope scope, CommandId command, Function<WorkshopView, Answer> act) {
        return during(scope, command, evening -> {
            scope.requireLead();
            return act.apply(evening);
        });
    }

    private Answer during(Scope scope, CommandId command, Function<WorkshopView, Answer> act) {
        return road.once(scope, command, () -> {
            scope.requireStaff();
            // One act with the time after the other: a timer that crosses a break is given before it or in it, never
            // lost.
            jdbc.sql("select id from workshop where id = ? for update")
                    .param(scope.evening().value())
                    .query(row -> {});
            var evening = workshops
                    .byId(scope.evening())
                    .filter(open -> !open.closed())
                    .orElseThrow(() -> Refusal.because("workshop.refused.over"));
            var answer = act.apply(evening);
            road.announce(evening.stageTopic());
            return answer;
        });
    }

    /** In a break the time stands still: it is kept as what is left, and runs from the end of the break on. */
    private void timer(WorkshopView evening, @Nullable Instant end, Duration given) {
        var pause = courses.of(evening.id()).isBreak();
        var left = end == null || !pause ? null : seconds(clock.instant(), end);
        jdbc.sql("update workshop set timer_ends_at = cast(? as timestamp with time zone),"
                        + " timer_left_seconds = cast(? as integer), timer_given_seconds = ? where id = ?")
                .params(Arrays.asList(
                        end == null || pause ? null : at(end),
                        left,
                        (int) given.toSeconds(),
                        evening.id().value()))
                .update();
    }

    /** One that stands still in a break counts too. */
    private boolean hasTimer(WorkshopView evening) {
        return jdbc.sql("select count(*) from workshop where id = ?"
                                + " and (timer_ends_at is not null or timer_left_seconds is not null)")
                        .param(evening.id().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The hall must see the last seconds of what closes. */
    private void requireNothingCloses(WorkshopView evening) {
        var stage = evening.stage();
        if (stage != null
                && activities
                        .read(stage)
                        .filter(now -> now.phase() == Phase.CLOSING)
                        .isPresent()) {
            throw Refusal.because("workshop.refused.break.closing");
        }
    }

    private static void requireOnStage(WorkshopView evening) {
        if (evening.stage() == null) {
            throw Refusal.because("workshop.refused.timer.stage");
        }
    }

    private static Duration minutes(int minutes) {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw Refusal.because("workshop.refused.minutes", Map.of("max", MOST_MINUTES));
        }
        return Duration.ofMinutes(minutes);
    }

    private static int seconds(Instant from, Instant to) {
        return (int) Duration.between(from, to).toSeconds();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
