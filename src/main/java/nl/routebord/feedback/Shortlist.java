package nl.routebord.feedback;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
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
 * The short list of a board of reactions: what the facilitator goes on with. It stands first at the desk and in the hall, which
 * can show it alone; phones show everything. Only for the facilitator, in every phase; refuses {@code feedback.refused.gone} and
 * {@code .joined}.
 */
@Service("feedbackShortlist")
public class Shortlist implements BoardSwitch {

    private final JdbcClient jdbc;
    private final Remarks remarks;
    private final Activities activities;
    private final Road road;
    private final Log log;
    private final Clock clock;

    Shortlist(JdbcClient jdbc, Remarks remarks, Activities activities, Road road, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.remarks = remarks;
        this.activities = activities;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /** Puts a reaction on the short list or takes it off; twice changes nothing more. */
    @Transactional
    public Answer one(Scope scope, CommandId command, FeedbackId id, boolean on) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var home = activities.find(scope, remarks.activity(scope, id));
            remarks.holdStanding(List.of(id));
            if (put(scope, id.value(), on)) {
                log.note(
                        scope,
                        home.id(),
                        on ? "feedback.shortlisted" : "feedback.unshortlisted",
                        new ItemRef(Feedback.KIND, id.value()),
                        null,
                        null,
                        ShortUndo.memo(on));
                road.announce(home.board());
            }
            return Answer.of(on ? "feedback.answer.short" : "feedback.answer.unshort");
        });
    }

    /** The hall's screen shows the short list alone, or everything again; only for who leads. */
    @Transactional
    public Answer only(Scope scope, CommandId command, ActivityId id, boolean on) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            var board = activities.find(scope, id);
            if (!board.kind().equals(Feedback.KIND)) {
                throw Refusal.because("feedback.refused.gone");
            }
            if (put(scope, board, on)) {
                log.note(scope, id, on ? "board.shorton" : "board.shortoff", board.ref(), null, null, memo(on));
                road.announce(board.board());
            }
            return Answer.of(on ? "feedback.answer.shortonly" : "feedback.answer.shortoff");
        });
    }

    @Override
    public String name() {
        return "feedback-shortonly";
    }

    @Override
    public boolean isOn(ActivityId board) {
        return holds("feedback_short_only", "activity_id", board.value());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Scope lead, ActivityView board, boolean on) {
        return mark("feedback_short_only", "activity_id", lead, board.id().value(), on);
    }

    /** In the present transaction, for a reaction that is held; false where it was so already. */
    boolean put(Scope scope, UUID item, boolean on) {
        return mark("feedback_short", "feedback_id", scope, item, on);
    }

    boolean has(UUID item) {
        return holds("feedback_short", "feedback_id", item);
    }

    private boolean holds(String table, String column, UUID id) {
        return jdbc.sql("select count(*) from " + table + " where " + column + " = ?")
                        .param(id)
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
