package nl.routebord.criteria;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.BoardSwitch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The short list of a board of points: what the facilitator goes on with. It stands first everywhere, and the hall's screen and
 * the phones can show it alone. Nobody's support is touched by it. Only for the facilitator, in every phase; refuses
 * {@code criteria.refused.gone}.
 */
@Service("criterionShortlist")
public class Shortlist implements BoardSwitch {

    private final JdbcClient jdbc;
    private final Reach reach;
    private final CriterionRows rows;
    private final Activities activities;
    private final Road road;
    private final Log log;
    private final Clock clock;

    Shortlist(
            JdbcClient jdbc, Reach reach, CriterionRows rows, Activities activities, Road road, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.rows = rows;
        this.activities = activities;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /** Puts a point on the short list or takes it off; twice changes nothing more. */
    @Transactional
    public Answer one(Scope scope, CommandId command, UUID item, boolean on) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var activity = activities.find(scope, reach.requireStanding(scope, item));
            var held = rows.findToRewrite(item).orElseThrow(Reach::gone);
            if (put(scope, item, on)) {
                log.note(
                        scope,
                        activity.id(),
                        on ? "criterion.shortlisted" : "criterion.unshortlisted",
                        held.ref(),
                        null,
                        null,
                        CriterionMarks.shortlisted(on));
                road.announce(activity.board());
            }
            return Answer.of(on ? "criteria.answer.short" : "criteria.answer.unshort");
        });
    }

    /** The screens show the short list alone, or everything again; only for who leads. */
    @Transactional
    public Answer only(Scope scope, CommandId command, ActivityId id, boolean on) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            var board = activities.find(scope, id);
            if (!board.kind().equals(CriteriaKind.NAME)) {
                throw Reach.gone();
            }
            if (put(scope, board, on)) {
                log.note(scope, id, on ? "board.shorton" : "board.shortoff", board.ref(), null, null, memo(on));
                road.announce(board.board());
            }
            return Answer.of(on ? "criteria.answer.shortonly" : "criteria.answer.shortoff");
        });
    }

    @Override
    public String name() {
        return "criterion-shortonly";
    }

    @Override
    public boolean isOn(ActivityId board) {
        return jdbc.sql("select count(*) from criterion_short_only where activity_id = ?")
                        .param(board.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Scope lead, ActivityView board, boolean on) {
        return mark("criterion_short_only", "activity_id", lead, board.id().value(), on);
    }

    /** In the present transaction, for a point that is held; false where it was so already. */
    boolean put(Scope scope, UUID item, boolean on) {
        return mark("criterion_short", "criterion_id", scope, item, on);
    }

    boolean has(UUID item) {
        return jdbc.sql("select count(*) from criterion_short where criterion_id = ?")
                        .param(item)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private boolean mark(String table, String column, Scope scope, UUID id, boolean on) {
        var change = on
                ? jdbc.sql("insert into " + table + " (" + column
                                + ", who, at) values (?, ?, ?) on conflict do nothing")
                        .params(id, scope.speaker().value(), clock.instant().atOffset(ZoneOffset.UTC))
                : jdbc.sql("delete from " + table + " where " + column + " = ?").param(id);
        return change.update() == 1;
    }
}
