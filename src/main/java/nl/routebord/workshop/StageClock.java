package nl.routebord.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the time each line of the run sheet is on stage. Called inside the transaction that changes the stage. */
@Component
class StageClock {

    private final JdbcClient jdbc;
    private final Clock clock;

    StageClock(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** This activity is on stage from now on, and nothing else; a break is over. A timer was for what stood there before. */
    void enter(WorkshopId workshop, ActivityId activity) {
        endBreak(workshop);
        stop(workshop);
        jdbc.sql("update workshop set began_at = coalesce(began_at, ?), timer_ends_at = null where id = ?")
                .params(now(), workshop.value())
                .update();
        if (go(workshop, activity) == 0) {
            // Taken off the run sheet at this very moment.
            throw Refusal.because("workshop.refused.gone");
        }
    }

    /** Ends a break; the timer goes on with what it had left. False where there was none. */
    boolean endBreak(WorkshopId workshop) {
        var pause = jdbc.sql(
                        "select break_since, timer_left_seconds from workshop where id = ? and break_since is not null")
                .param(workshop.value())
                .query((row, n) -> new Pause(
                        row.getObject("break_since", OffsetDateTime.class).toInstant(),
                        (Integer) row.getObject("timer_left_seconds")))
                .optional()
                .orElse(null);
        if (pause == null) {
            return false;
        }
        var left = pause.left();
        jdbc.sql(
                        "update workshop set break_since = null, break_until = null, break_seconds = break_seconds + ?,"
                                + " timer_ends_at = cast(? as timestamp with time zone), timer_left_seconds = null where id = ?")
                .params(Arrays.asList(
                        seconds(pause.since()), left == null ? null : now().plusSeconds(left), workshop.value()))
                .update();
        return true;
    }

    /** Nothing is on stage any more. */
    void leave(WorkshopId workshop) {
        stop(workshop);
        jdbc.sql("update workshop set timer_ends_at = null, timer_left_seconds = null where id = ?")
                .param(workshop.value())
                .update();
    }

    /** The time of what is on stage goes on; says for how many lines of the run sheet. */
    int go(WorkshopId workshop, @Nullable ActivityId activity) {
        return activity == null
                ? 0
                : jdbc.sql("update run_sheet_item set staged_at = ? where workshop_id = ? and activity_id = ?"
                                + " and off_at is null")
                        .params(now(), workshop.value(), activity.value())
                        .update();
    }

    /** The time of what is on stage stands still. All lines are held first, in the order in which the run sheet holds them. */
    void stop(WorkshopId workshop) {
        jdbc.sql("select id from run_sheet_item where workshop_id = ? order by id for update")
                .param(workshop.value())
                .query(UUID.class)
                .list();
        var running = jdbc.sql(
                        "select id, staged_at from run_sheet_item where workshop_id = ? and staged_at is not null")
                .param(workshop.value())
                .query((row, n) -> new Running(
                        row.getObject("id", UUID.class),
                        row.getObject("staged_at", OffsetDateTime.class).toInstant()))
                .list();
        for (var line : running) {
            jdbc.sql("update run_sheet_item set spent_seconds = spent_seconds + ?, staged_at = null where id = ?")
                    .params(Arrays.asList(seconds(line.since()), line.id()))
                    .update();
        }
    }

    private int seconds(Instant since) {
        return (int) Math.max(0, Duration.between(since, clock.instant()).toSeconds());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private record Running(UUID id, Instant since) {}

    private record Pause(Instant since, @Nullable Integer left) {}
}
