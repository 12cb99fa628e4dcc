package nl.routebord.decision;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.trail.Decisions;
import nl.routebord.trail.Log;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans what is to be decided: the four usual moments of the route (S3-I3) and any other, each linked with its decision once it
 * was taken.
 */
@Service
public class DecisionPlanning {

    /** So many usual moments the route has. */
    public static final int USUAL = 4;

    /** Characters of what is to be decided. */
    public static final int TITLE = 120;

    private static final String KIND = "decision-moment";

    private final JdbcClient jdbc;
    private final Road road;
    private final Log log;
    private final Decisions decisions;
    private final Clock clock;

    DecisionPlanning(JdbcClient jdbc, Road road, Log log, Decisions decisions, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.log = log;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Puts those of the four usual moments in the calendar that were never in it. Only for staff. */
    @Transactional
    public Answer usual(Scope staff, CommandId command) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            for (int usual = 1; usual <= USUAL; usual++) {
                put(staff, usual, new Plan(Words.say(Words.DUTCH, "decision.usual." + usual), "", "", ""));
            }
            log.noteTraject(
                    staff,
                    "calendar.usual",
                    new ItemRef("traject", staff.traject().value()),
                    null,
                    null);
            return done(staff, "decision.answer.usual");
        });
    }

    /** Puts one more moment in the calendar. Only for staff; refuses under {@code decision.refused.moment}. */
    @Transactional
    public Answer plan(Scope staff, CommandId command, Fields fields) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var plan = Plan.of(fields);
            var id = put(staff, null, plan);
            log.noteTraject(staff, "calendar.planned", new ItemRef(KIND, id), null, plan.title);
            return done(staff, "decision.answer.planned");
        });
    }

    /**
     * Plans a moment anew. Refuses {@code decision.refused.changed} where somebody changed it since {@code base}, and
     * {@code decision.refused.gone}.
     */
    @Transactional
    public Answer change(Scope staff, CommandId command, UUID moment, int base, Fields fields) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var held = hold(staff, moment);
            if (held.version != base) {
                throw Refusal.because("decision.refused.changed");
            }
            var plan = Plan.of(fields);
            jdbc.sql("""
                    update decision_moment set title = ?, planned = ?, taken_by = ?, heard = ?, version = version + 1, who = ?,
                    at = ? where id = ?""")
                    .params(
                            plan.title,
                            plan.planned,
                            plan.by,
                            plan.heard,
                            staff.speaker().value(),
                            now(),
                            moment)
                    .update();
            log.noteTraject(staff, "calendar.changed", new ItemRef(KIND, moment), held.title, plan.title);
            return done(staff, "decision.answer.planned");
        });
    }

    /** Takes a moment off the calendar. Refuses {@code decision.refused.gone}. */
    @Transactional
    public Answer remove(Scope staff, CommandId command, UUID moment) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var held = hold(staff, moment);
            // One of the usual ones may come back by the same act that put it there.
            jdbc.sql("update decision_moment set removed_at = ?, usual = null, who = ?, at = ? where id = ?")
                    .params(now(), staff.speaker().value(), now(), moment)
                    .update();
            log.noteTraject(staff, "calendar.removed", new ItemRef(KIND, moment), held.title, null);
            return done(staff, "decision.answer.unplanned");
        });
    }

    /**
     * Says with which decision a moment ended; {@code decision} null for none any more. Refuses {@code decision.refused.gone}
     * where one of the two is not there.
     */
    @Transactional
    public Answer taken(Scope staff, CommandId command, UUID moment, @Nullable UUID decision) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var held = hold(staff, moment);
            if (decision != null && decisions.find(staff.traject(), decision).isEmpty()) {
                throw Refusal.because("decision.refused.gone");
            }
            jdbc.sql("update decision_moment set decision_id = cast(? as uuid), who = ?, at = ? where id = ?")
                    .params(Arrays.asList(decision, staff.speaker().value(), now(), moment))
                    .update();
            log.noteTraject(staff, "calendar.taken", new ItemRef(KIND, moment), null, held.title);
            return done(staff, decision == null ? "decision.answer.untaken" : "decision.answer.taken");
        });
    }

    private UUID put(Scope staff, @Nullable Integer usual, Plan plan) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into decision_moment (id, traject_id, usual, title, planned, taken_by, heard, version, who, at, made_at)
                values (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?) on conflict do nothing""")
                .params(Arrays.asList(
                        id,
                        staff.traject().value(),
                        usual,
                        plan.title,
                        plan.planned,
                        plan.by,
                        plan.heard,
                        staff.speaker().value(),
                        now(),
                        now()))
                .update();
        return id;
    }

    private Answer done(Scope staff, String key) {
        road.announce(Decisions.topic(staff.traject()));
        return Answer.of(key);
    }

    private record Held(String title, int version) {}

    private Held hold(Scope staff, UUID moment) {
        return jdbc.sql("""
                select title, version from decision_moment
                where id = ? and traject_id = ? and removed_at is null for update""")
                .params(moment, staff.traject().value())
                .query((row, n) -> new Held(row.getString("title"), row.getInt("version")))
                .optional()
                .orElseThrow(() -> Refusal.because("decision.refused.gone"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** What is typed about a moment; all but the title may be empty. */
    private record Plan(String title, String planned, String by, String heard) {

        static Plan of(Fields fields) {
            return new Plan(
                    fields.text("title", TITLE, "decision.refused.moment"),
                    DecisionText.orNothing(fields.optional("when", DecisionText.WHEN, "decision.refused.when")),
                    DecisionText.by(fields),
                    DecisionText.orNothing(fields.optional("heard", DecisionText.HEARD, "decision.refused.heard")));
        }
    }
}
