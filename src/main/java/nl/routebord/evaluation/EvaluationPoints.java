package nl.routebord.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Cut;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Dates;
import nl.routebord.trail.Decisions;
import nl.routebord.trail.Log;
import nl.routebord.trail.Unfollowed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Points to look back on. Staff makes and changes them; staff and members of the sounding board say what they find. */
@Service
public class EvaluationPoints {

    /** What a point is called as an item. */
    public static final String KIND = "evaluation-point";

    /** Characters of a finding. */
    public static final int FINDING = 600;

    private static final int BOARD = 60;

    private final JdbcClient jdbc;
    private final Road road;
    private final Log log;
    private final Worries worries;
    private final Decisions decisions;
    private final PointWays ways;
    private final Clock clock;

    EvaluationPoints(
            JdbcClient jdbc, Road road, Log log, Worries worries, Decisions decisions, PointWays ways, Clock clock) {
        this.ways = ways;
        this.jdbc = jdbc;
        this.road = road;
        this.log = log;
        this.worries = worries;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Makes a point by hand, with the fields of {@link PointText#of}. Only for staff. */
    @Transactional
    public Answer make(Scope staff, CommandId command, Fields fields) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            put(staff, null, "", PointText.of(fields, today(), null));
            return done(staff, "evaluation.answer.made");
        });
    }

    /**
     * Makes a point of a concern, to look back on after half a year. Only for staff. Of each concern there is one: a second time
     * says so. Refuses {@code evaluation.refused.gone} where it does not stand any more.
     *
     * @param from a concern, or an entry of the board of concerns
     */
    @Transactional
    public Answer ofConcern(Scope staff, CommandId command, ItemRef from) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var worry =
                    worries.find(staff.traject(), from).orElseThrow(() -> Refusal.because("evaluation.refused.gone"));
            return one(staff, from, worry.board(), worry.text(), today().plusMonths(6));
        });
    }

    /**
     * Makes a point of a decision, to look back on at the day on which it is to be reviewed. As {@link #ofConcern}; a day that
     * has passed makes it due at once.
     */
    @Transactional
    public Answer ofDecision(Scope staff, CommandId command, UUID decision) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var found = decisions
                    .find(staff.traject(), decision)
                    .orElseThrow(() -> Refusal.because("evaluation.refused.gone"));
            return one(staff, new ItemRef(Decisions.KIND, decision), found.title(), found.title(), found.reviewOn());
        });
    }

    private Answer one(Scope staff, ItemRef from, String board, String text, LocalDate due) {
        var fresh = put(staff, from, board, new PointText(Cut.characters(text, PointText.TEXT), "", due, "", ""));
        return done(staff, fresh ? "evaluation.answer.made" : "evaluation.answer.already");
    }

    private boolean put(Scope staff, @Nullable ItemRef from, String board, PointText text) {
        var id = UUID.randomUUID();
        // One moment for both: whether somebody put it in other words since is known by that.
        var now = now();
        var fresh = jdbc.sql("""
                        insert into evaluation_point (id, traject_id, from_kind, from_item, from_board, text, sign, due_on,
                        watcher, action, version, who, at, made_at)
                        values (?, ?, ?, cast(? as uuid), ?, ?, ?, ?, ?, ?, 1, ?, ?, ?) on conflict do nothing""")
                        .params(Arrays.asList(
                                id,
                                staff.traject().value(),
                                from == null ? null : from.kind(),
                                from == null ? null : from.id(),
                                Cut.characters(board, BOARD),
                                text.text(),
                                text.sign(),
                                text.due(),
                                text.watcher(),
                                text.action(),
                                staff.speaker().value(),
                                now,
                                now))
                        .update()
                == 1;
        if (fresh) {
            if (from != null) {
                ways.tie(staff, from, board, id, text.text());
            }
            log.noteTraject(staff, "evaluation.made", new ItemRef(KIND, id), null, text.text());
        }
        return fresh;
    }

    /**
     * Says a point in other words or sets another day. Only for staff. Refuses {@code evaluation.refused.changed} where somebody
     * changed it since {@code base}, {@code evaluation.refused.gone}, and as {@link PointText#of}.
     */
    @Transactional
    public Answer change(Scope staff, CommandId command, UUID point, int base, Fields fields) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var held = hold(staff, point);
            if (held.version != base) {
                throw Refusal.because("evaluation.refused.changed");
            }
            var text = PointText.of(fields, today(), held.due);
            jdbc.sql("""
                    update evaluation_point set text = ?, sign = ?, due_on = ?, watcher = ?, action = ?, done_at = null,
                    version = version + 1, who = ?, at = ? where id = ?""")
                    .params(
                            text.text(),
                            text.sign(),
                            text.due(),
                            text.watcher(),
                            text.action(),
                            staff.speaker().value(),
                            now(),
                            point)
                    .update();
            ways.rename(staff, point, text.text());
            log.noteTraject(staff, "evaluation.changed", new ItemRef(KIND, point), held.text, text.text());
            return done(staff, "evaluation.answer.changed");
        });
    }

    /** Nothing has to be looked at any more, or it does again. Only for staff. Refuses {@code evaluation.refused.gone}. */
    @Transactional
    public Answer finish(Scope staff, CommandId command, UUID point, boolean finished) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            var held = hold(staff, point);
            jdbc.sql("update evaluation_point set done_at = cast(? as timestamp with time zone), version = version + 1"
                            + " where id = ?")
                    .params(Arrays.asList(finished ? now() : null, point))
                    .update();
            var what = finished ? "evaluation.finished" : "evaluation.reopened";
            log.noteTraject(staff, what, new ItemRef(KIND, point), null, held.text);
            return done(staff, finished ? "evaluation.answer.finished" : "evaluation.answer.reopened");
        });
    }

    /**
     * Says how a point goes: a sign and a few words. For staff and the members of the sounding board of the traject; refuses
     * {@code evaluation.refused.who} to everybody else, and {@code evaluation.refused.gone}.
     */
    @Transactional
    public Answer find(Scope scope, CommandId command, UUID point, Fields fields) {
        scope.requireTrajectOrMember("evaluation.refused.who");
        return road.once(scope, command, () -> {
            var sign = fields.choice("mark", Sign.class, "evaluation.refused.mark");
            var text = fields.text("text", FINDING, "evaluation.refused.finding");
            hold(scope, point);
            jdbc.sql("insert into evaluation_finding (id, point_id, mark, text, who, at) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            UUID.randomUUID(),
                            point,
                            sign.name(),
                            text,
                            scope.speaker().value(),
                            now())
                    .update();
            log.noteTraject(scope, "evaluation.found", new ItemRef(KIND, point), null, text);
            return done(scope, "evaluation.answer.found");
        });
    }

    private record Held(String text, LocalDate due, int version) {}

    private Held hold(Scope scope, UUID point) {
        return jdbc.sql("select text, due_on, version from evaluation_point where id = ? and traject_id = ? for update")
                .params(point, scope.traject().value())
                .query((row, n) -> new Held(
                        row.getString("text"), row.getObject("due_on", LocalDate.class), row.getInt("version")))
                .optional()
                .orElseThrow(() -> Refusal.because("evaluation.refused.gone"));
    }

    private Answer done(Scope scope, String key) {
        road.announce(EvaluationBoard.topic(scope.traject()));
        road.announce(Worries.topic(scope.traject()));
        road.announce(Unfollowed.topic(scope.traject()));
        return Answer.of(key);
    }

    private LocalDate today() {
        return Dates.local(clock.instant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
