package nl.routebord.workshop;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The boards of which the hall's screen shows only what the facilitator approved; phones see everything that is not hidden. The
 * kind keeps what was approved: a text as it was read, so that new words wait again.
 */
@Service
public class ApprovedOnly implements BoardSwitch {

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Road road;
    private final Log log;
    private final Clock clock;

    ApprovedOnly(JdbcClient jdbc, Activities activities, Road road, Log log, Clock clock) {
        this.log = log;
        this.jdbc = jdbc;
        this.activities = activities;
        this.road = road;
        this.clock = clock;
    }

    /**
     * Turns it on or off, in every phase; only for who leads. What stands there already and was not approved leaves the screen.
     * Refuses {@code workshop.refused.gone}, also for a board of another kind.
     */
    @Transactional
    public Answer turn(Scope scope, CommandId command, String kind, ActivityId id, boolean on) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            var board = board(scope, kind, id);
            if (put(scope, board, on)) {
                var what = on ? "board.approvalon" : "board.approvaloff";
                log.note(scope, id, what, board.ref(), null, null, memo(on));
            }
            road.announce(board.board());
            return Answer.of(on ? "workshop.answer.only" : "workshop.answer.all");
        });
    }

    /** The board, if it is of this kind and this scope may see it. Refuses {@code workshop.refused.gone}. */
    @Transactional(readOnly = true)
    public ActivityView board(Scope scope, String kind, ActivityId id) {
        var board = activities.find(scope, id);
        if (!board.kind().equals(kind)) {
            throw Refusal.because("workshop.refused.gone");
        }
        return board;
    }

    @Override
    public String name() {
        return "approval";
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Scope lead, ActivityView board, boolean on) {
        return (on
                        ? jdbc.sql(
                                        "insert into approved_only (activity_id, who, at) values (?, ?, ?) on conflict do nothing")
                                .params(
                                        board.id().value(),
                                        lead.speaker().value(),
                                        clock.instant().atOffset(ZoneOffset.UTC))
                                .update()
                        : jdbc.sql("delete from approved_only where activity_id = ?")
                                .param(board.id().value())
                                .update())
                == 1;
    }

    /** For sources, inside the transaction of a frame. */
    @Override
    public boolean isOn(ActivityId id) {
        return jdbc.sql("select count(*) from approved_only where activity_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
