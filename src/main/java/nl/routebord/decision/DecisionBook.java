package nl.routebord.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Dates;
import nl.routebord.trail.Decisions;
import nl.routebord.trail.Log;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the decisions of a traject, also those that were taken on the result of a vote. Only for the staff of the traject, but
 * for {@link #make}.
 */
@Service
public class DecisionBook {

    /** Characters of why a decision was withdrawn. */
    public static final int WHY = 300;

    private final JdbcClient jdbc;
    private final Road road;
    private final Log log;
    private final Decisions decisions;
    private final DecisionGrounds grounds;
    private final Clock clock;

    DecisionBook(JdbcClient jdbc, Road road, Log log, Decisions decisions, DecisionGrounds grounds, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.log = log;
        this.decisions = decisions;
        this.grounds = grounds;
        this.clock = clock;
    }

    /**
     * Keeps a new decision with the fields of {@link DecisionText#of}, and {@code ground} and {@code vote} for the first things
     * it rests on, both may be empty. For the staff of the traject, and for the guides of an evening below a board on their desk:
     * they must name something on a board of their own evening, as they decide at a vote of it. Refuses as
     * {@link DecisionText#of} and {@link #rest}.
     */
    @Transactional
    public Answer make(Scope staff, CommandId command, Fields fields) {
        staff.requireStaff();
        return road.once(staff, command, () -> {
            if (!staff.isOfTraject()) {
                grounds.requireOwn(staff, fields);
            }
            var text = DecisionText.of(fields, today(), null);
            var id = UUID.randomUUID();
            var now = now();
            jdbc.sql("""
                    insert into decision (id, traject_id, item_kind, item_id, title, reason, objections, minority, taken_by,
                    taken_when, heard, review_on, who, at, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            id,
                            staff.traject().value(),
                            Decisions.KIND,
                            id,
                            text.title(),
                            text.reason(),
                            text.objections(),
                            text.minority(),
                            text.by(),
                            text.when(),
                            text.heard(),
                            text.reviewOn(),
                            staff.speaker().value(),
                            now,
                            now)
                    .update();
            for (var name : new String[] {"ground", "vote"}) {
                var chosen = fields.values().getOrDefault(name, "");
                if (!chosen.isEmpty()) {
                    grounds.add(staff, id, text.title(), chosen);
                }
            }
            log.noteTraject(staff, "decision.made", ref(id), null, text.title() + ": " + text.reason());
            road.announce(Decisions.topic(staff.traject()));
            return Answer.of("decision.answer.made");
        });
    }

    /**
     * Says a decision in other words; what it said stays readable. {@code base} is the version the writer started from: refuses
     * {@code decision.refused.changed} where somebody changed it since, {@code decision.refused.gone} where it is not there, and
     * otherwise as {@link #make}.
     */
    @Transactional
    public Answer change(Scope staff, CommandId command, UUID id, int base, Fields fields) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var held = hold(staff, id);
            if (held.version != base) {
                throw Refusal.because("decision.refused.changed");
            }
            var text = DecisionText.of(fields, today(), held.reviewOn);
            decisions.keep(held.about);
            jdbc.sql("""
                    update decision set title = ?, reason = ?, objections = ?, minority = ?, taken_by = ?, taken_when = ?,
                    heard = ?, review_on = ?, who = ?, at = ?, version = version + 1 where id = ?""")
                    .params(
                            text.title(),
                            text.reason(),
                            text.objections(),
                            text.minority(),
                            text.by(),
                            text.when(),
                            text.heard(),
                            text.reviewOn(),
                            staff.speaker().value(),
                            now(),
                            id)
                    .update();
            grounds.follow(staff, id, text.title());
            log.noteTraject(staff, "decision.changed", ref(id), held.title, text.title() + ": " + text.reason());
            announce(staff, id, held);
            return Answer.of("decision.answer.changed");
        });
    }

    /**
     * Withdraws a decision with a reason: it stays readable and says so. Twice is once. Refuses {@code decision.refused.why} and
     * {@code decision.refused.gone}.
     */
    @Transactional
    public Answer withdraw(Scope staff, CommandId command, UUID id, Fields fields) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var why = fields.text("why", WHY, "decision.refused.why");
            var held = hold(staff, id);
            jdbc.sql("update decision set withdrawn_at = ?, withdrawn_for = ? where id = ?")
                    .params(now(), why, id)
                    .update();
            grounds.follow(staff, id, held.title);
            log.noteTraject(staff, "decision.withdrawn", ref(id), held.title, why);
            announce(staff, id, held);
            return Answer.of("decision.answer.withdrawn");
        });
    }

    /** A decision that was withdrawn holds again. Refuses {@code decision.refused.gone}. */
    @Transactional
    public Answer restore(Scope staff, CommandId command, UUID id) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var held = hold(staff, id);
            jdbc.sql("update decision set withdrawn_at = null, withdrawn_for = null where id = ?")
                    .param(id)
                    .update();
            grounds.follow(staff, id, held.title);
            log.noteTraject(staff, "decision.restored", ref(id), null, held.title);
            announce(staff, id, held);
            return Answer.of("decision.answer.restored");
        });
    }

    /**
     * From now on the decision rests on this too, or no more. Refuses {@code decision.refused.ground} for what does not stand on
     * a board of the traject, or is a vote that was not counted and shown.
     *
     * @param ground the activity and the item as {@link Choices.Choice#id} has them
     */
    @Transactional
    public Answer rest(Scope staff, CommandId command, UUID id, String ground, boolean on) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var held = hold(staff, id);
            if (on) {
                grounds.add(staff, id, held.title, ground);
            } else {
                grounds.remove(staff, id, ground);
            }
            log.noteTraject(staff, on ? "decision.grounded" : "decision.ungrounded", ref(id), null, held.title);
            announce(staff, id, held);
            return Answer.of(on ? "decision.answer.grounded" : "decision.answer.ungrounded");
        });
    }

    private void announce(Scope staff, UUID id, Held held) {
        decisions.told(staff.traject(), id);
        if (held.board != null) {
            // The board of the vote shows what was decided on its result.
            road.announce(held.board);
        }
    }

    private record Held(
            ItemRef about,
            String title,
            int version,
            LocalDate reviewOn,
            @Nullable Topic board) {}

    private Held hold(Scope staff, UUID id) {
        return jdbc.sql("""
                select d.item_kind, d.item_id, d.title, d.version, d.review_on, d.activity_id,
                (select a.kind from activity a where a.id = d.activity_id) as kind
                from decision d where d.id = ? and d.traject_id = ? for update""")
                .params(id, staff.traject().value())
                .query((row, n) -> new Held(
                        new ItemRef(row.getString("item_kind"), row.getObject("item_id", UUID.class)),
                        row.getString("title"),
                        row.getInt("version"),
                        row.getObject("review_on", LocalDate.class),
                        row.getString("kind") == null
                                ? null
                                : Topic.of(row.getString("kind"), row.getObject("activity_id", UUID.class))))
                .optional()
                .orElseThrow(() -> Refusal.because("decision.refused.gone"));
    }

    private static ItemRef ref(UUID id) {
        return new ItemRef(Decisions.KIND, id);
    }

    private LocalDate today() {
        return Dates.local(clock.instant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
