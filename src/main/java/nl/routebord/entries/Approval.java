package nl.routebord.entries;

import java.util.List;
import java.util.Map;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.ApprovedTogether;
import nl.routebord.workshop.AsRead;
import nl.routebord.workshop.BoardSwitch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets only what the facilitator approved on the hall's screen, for one board; phones see everything that is not hidden. What
 * is approved is a text as it was read: new words wait again. All of it is for the facilitator only, in every phase, and
 * refuses {@code workshop.refused.gone} and {@code entries.refused.gone}.
 */
@Service
public class Approval implements BoardSwitch {

    private final JdbcClient jdbc;
    private final EntryRows rows;
    private final EntryStates states;
    private final Shapes shapes;
    private final EntryReach reach;
    private final ApprovedTogether together;
    private final ApprovedEntries texts;
    private final Road road;
    private final Log log;

    Approval(
            JdbcClient jdbc,
            EntryRows rows,
            EntryStates states,
            Shapes shapes,
            EntryReach reach,
            ApprovedTogether together,
            ApprovedEntries texts,
            Road road,
            Log log) {
        this.together = together;
        this.texts = texts;
        this.states = states;
        this.shapes = shapes;
        this.log = log;
        this.jdbc = jdbc;
        this.rows = rows;
        this.reach = reach;
        this.road = road;
    }

    /** Turns it on or off; only for who leads, for it changes the hall's screen. What stands there already and was not approved leaves the screen. */
    @Transactional
    public Answer only(Scope scope, CommandId command, String kind, ActivityId id, boolean on) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            var board = reach.board(scope, kind, id).activity();
            if (put(scope, board, on)) {
                log.note(scope, id, on ? "entry.approvalon" : "entry.approvaloff", board.ref(), null, null, memo(on));
            }
            road.announce(board.board());
            return Answer.of(on ? "workshop.answer.only" : "workshop.answer.all");
        });
    }

    @Override
    public String name() {
        return "entry-approval";
    }

    @Override
    public boolean isOn(ActivityId board) {
        return shapes.of(board).isPresent() && shapes.isApprovedOnly(board);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Scope lead, ActivityView board, boolean on) {
        return jdbc.sql("update entry_shape set approved_only = ? where activity_id = ? and approved_only <> ?")
                        .params(on, board.id().value(), on)
                        .update()
                == 1;
    }

    /**
     * Lets one on the screen as it stood at this version, or takes it from there. Where it changed since, it goes on waiting; and
     * who read an earlier version takes nothing from the screen that somebody else let on it later.
     */
    @Transactional
    public Answer one(Scope scope, CommandId command, String kind, EntryId id, int version, boolean on) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var entry = rows.hold(scope, id).orElseThrow(Entry::gone).requireStanding();
            var board = reach.board(scope, kind, entry.activity());
            if (version < 1 || version > entry.version()) {
                throw Refusal.because("road.refused.broken");
            }
            var was = states.of(id).map(EntryStates.State::approved).orElse(0);
            var now = on ? Math.max(version, was) : 0;
            if (now != was) {
                rows.approve(id, now);
                together.touched(id.value());
                log.note(
                        scope,
                        entry.activity(),
                        on ? "entry.approved" : "entry.unapproved",
                        id.ref(),
                        null,
                        null,
                        BackApproval.of(entry.version(), now, was).toString());
            }
            road.announce(board.activity().board());
            return Answer.of(on ? "workshop.answer.approved" : "workshop.answer.unapproved");
        });
    }

    /** Lets all of this on the screen, as far as it stands there and still reads so: what came in since, nobody has read. */
    @Transactional
    public Answer everything(Scope scope, CommandId command, String kind, ActivityId id, List<AsRead> read) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var board = reach.board(scope, kind, id);
            var n = together.approve(scope, board.activity(), texts, "entry.allapproved", read);
            road.announce(board.activity().board());
            return Answer.of("workshop.answer.everything", Map.of("n", n));
        });
    }
}
