package nl.routebord.retention;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Dates;
import nl.routebord.trail.Log;
import nl.routebord.workshop.ByClock;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.Workshops;
import nl.routebord.workshop.WrapUp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a traject and opens it again, for its staff. From the close on nothing new begins; so many days later nothing leads
 * from a person to a text, which cannot be taken back.
 */
@Service
@Transactional
public class Closing {

    private final JdbcClient jdbc;
    private final Road road;
    private final KeepingSource keeping;
    private final ByClock steering;
    private final Workshops workshops;
    private final List<WrapUp> rooms;
    private final Log log;
    private final Clock clock;

    Closing(
            JdbcClient jdbc,
            Road road,
            KeepingSource keeping,
            ByClock steering,
            Workshops workshops,
            List<WrapUp> rooms,
            Log log,
            Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.keeping = keeping;
        this.steering = steering;
        this.workshops = workshops;
        this.rooms = rooms;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Closes it: boards that are open close (a vote counts down as always), polls end, and what was planned is taken off. Twice
     * changes nothing more. Refuses {@code retention.refused.running} while an evening is going on.
     */
    public Answer close(Scope scope, CommandId command) {
        return road.once(scope, command, () -> {
            var now = hold(scope);
            if (!now.isOver()) {
                if (now.running()) {
                    throw Refusal.because("retention.refused.running");
                }
                open(scope).forEach(board -> steering.carryOut(scope, board, ByClock.Act.CLOSE));
                rooms.forEach(room -> room.wrapUp(scope));
                jdbc.sql("update traject set closed_at = ?, closed_by = ? where id = ?")
                        .params(
                                clock.instant().atOffset(ZoneOffset.UTC),
                                scope.speaker().value(),
                                scope.traject().value())
                        .update();
                note(scope, "traject.closed", null);
            }
            return Answer.of(
                    "retention.answer.closed", Map.of("day", Dates.whole(Due.day(clock.instant(), now.days()))));
        });
    }

    /** Opens it again, as long as its day has not come. Refuses {@code retention.refused.gone} from that day on. */
    public Answer reopen(Scope scope, CommandId command) {
        return road.once(scope, command, () -> {
            var now = hold(scope);
            if (now.isOver()) {
                requireInTime(now);
                jdbc.sql("update traject set closed_at = null, closed_by = null where id = ?")
                        .param(scope.traject().value())
                        .update();
                note(scope, "traject.reopened", null);
            }
            return Answer.of("retention.answer.reopened");
        });
    }

    /**
     * Sets how many days after the close the codes of guests go on, from 0 to {@link Keeping#MOST_DAYS}; kept with who and when.
     * Refuses {@code retention.refused.days} for any other number and, once its day has come, {@code retention.refused.gone}.
     */
    public Answer keepFor(Scope scope, CommandId command, String typed) {
        return road.once(scope, command, () -> {
            var now = hold(scope);
            var days = days(typed);
            requireInTime(now);
            if (days != now.days()) {
                jdbc.sql("update traject set keep_days = ?, keep_set_at = ?, keep_set_by = ? where id = ?")
                        .params(
                                days,
                                clock.instant().atOffset(ZoneOffset.UTC),
                                scope.speaker().value(),
                                scope.traject().value())
                        .update();
                note(scope, "traject.days", Integer.toString(days));
            }
            return Answer.of("retention.answer.days", Map.of("n", days));
        });
    }

    private static int days(String typed) {
        var figures = typed.strip();
        var days = figures.matches("\\d{1,3}") ? Integer.parseInt(figures) : -1;
        if (days < 0 || days > Keeping.MOST_DAYS) {
            throw Refusal.because("retention.refused.days", Map.of("max", Keeping.MOST_DAYS));
        }
        return days;
    }

    /** Holds the traject: two acts at once, or an act and the day itself, take turns. */
    private Keeping hold(Scope scope) {
        scope.requireTraject();
        jdbc.sql("select id from traject where id = ? for update")
                .param(scope.traject().value())
                .query(UUID.class)
                .single();
        return keeping.of(scope.traject());
    }

    private void requireInTime(Keeping now) {
        var gone = now.gone();
        if (now.unlinked() != null
                || (gone != null && !Dates.local(clock.instant()).isBefore(gone))) {
            throw Refusal.because("retention.refused.gone");
        }
    }

    private List<ActivityId> open(Scope scope) {
        return jdbc.sql("select id from activity where traject_id = ? and phase = 'OPEN' order by step, position")
                .param(scope.traject().value())
                .query((row, n) -> new ActivityId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The log, and every screen that shows whether it goes on. */
    private void note(Scope scope, String what, @org.jspecify.annotations.Nullable String after) {
        log.noteTraject(scope, what, new ItemRef("traject", scope.traject().value()), null, after);
        road.announce(Keeping.topic(scope.traject()));
        road.announce(Topic.of("route", scope.traject()));
        workshops.of(scope.traject()).stream().map(WorkshopView::stageTopic).forEach(road::announce);
    }
}
