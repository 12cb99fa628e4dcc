package nl.routebord.followup;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Log;
import nl.routebord.trail.Turns;
import nl.routebord.trail.Unfollowed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a municipality promised about answering. One promise per traject; the log has the earlier ones. */
@Service
public class Promises {

    private final JdbcClient jdbc;
    private final Road road;
    private final Log log;
    private final Turns turns;
    private final Clock clock;

    Promises(JdbcClient jdbc, Road road, Log log, Turns turns, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.log = log;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Keeps the fields {@code days}, {@code who} and {@code via}; the last two may be empty. Only for the staff. Refuses
     * {@code followup.refused.days} for what is no number from 1 to {@value Promise#MOST_DAYS}, {@code followup.promise.who.long}
     * and {@code followup.promise.via.long}.
     */
    @Transactional
    public Answer keep(Scope staff, CommandId command, Fields fields) {
        return road.once(staff, command, () -> {
            staff.requireTraject();
            var promise = new Promise(
                    days(fields.values().getOrDefault("days", "")),
                    said(fields.optional("who", Promise.WHO, "followup.promise.who")),
                    said(fields.optional("via", Promise.VIA, "followup.promise.via")));
            turns.take(staff.traject(), "promise");
            var before = of(staff.traject());
            write(staff, promise);
            log.noteTraject(
                    staff,
                    "followup.promised",
                    new ItemRef("traject", staff.traject().value()),
                    Integer.toString(before.days()),
                    Integer.toString(promise.days()));
            road.announce(Unfollowed.topic(staff.traject()));
            return Answer.of("followup.answer.promised");
        });
    }

    /** What holds in a traject. */
    @Transactional(readOnly = true)
    public Promise of(TrajectId traject) {
        return jdbc.sql("select days, who_answers, via from follow_up_promise where traject_id = ?")
                .param(traject.value())
                .query((row, n) -> new Promise(row.getInt("days"), row.getString("who_answers"), row.getString("via")))
                .optional()
                .orElse(Promise.USUAL);
    }

    private void write(Scope staff, Promise promise) {
        jdbc.sql("delete from follow_up_promise where traject_id = ?")
                .param(staff.traject().value())
                .update();
        jdbc.sql("""
                insert into follow_up_promise (traject_id, days, who_answers, via, set_by, set_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        staff.traject().value(),
                        promise.days(),
                        promise.who(),
                        promise.via(),
                        staff.speaker().value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static int days(String typed) {
        try {
            var days = Integer.parseInt(typed.strip());
            if (days >= 1 && days <= Promise.MOST_DAYS) {
                return days;
            }
        } catch (NumberFormatException none) {
            // said below
        }
        throw Refusal.because("followup.refused.days", Map.of("max", Promise.MOST_DAYS));
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
