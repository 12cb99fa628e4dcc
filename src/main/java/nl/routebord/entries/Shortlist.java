package nl.routebord.entries;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.BoardSwitch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The short list of a board: what the facilitator goes on with. It stands first everywhere, and the hall's screen can show it
 * alone. Only for the facilitator, in every phase; refuses {@code workshop.refused.gone} and {@code entries.refused.gone}.
 */
@Service
public class Shortlist implements BoardSwitch {

    private final JdbcClient jdbc;
    private final EntryRows rows;
    private final EntryReach reach;
    private final Shapes shapes;
    private final TableGuard tables;
    private final Road road;
    private final Log log;
    private final Clock clock;

    Shortlist(
            JdbcClient jdbc,
            EntryRows rows,
            EntryReach reach,
            Shapes shapes,
            TableGuard tables,
            Road road,
            Log log,
            Clock clock) {
        this.shapes = shapes;
        this.tables = tables;
        this.jdbc = jdbc;
        this.rows = rows;
        this.reach = reach;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /** Puts an entry on the short list or takes it off; twice changes nothing more. */
    @Transactional
    public Answer one(Scope scope, CommandId command, String kind, EntryId id, boolean on) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var entry = rows.hold(scope, id).orElseThrow(Entry::gone).requireStanding();
            var board = reach.board(scope, kind, entry.activity());
            if (put(scope, id, on)) {
                log.note(
                        scope,
                        entry.activity(),
                        on ? "entry.shortlisted" : "entry.unshortlisted",
                        id.ref(),
                        null,
                        null,
                        BackShort.of(on).toString());
                road.announce(board.activity().board());
                tables.tell(board.activity(), entry);
            }
            return Answer.of(on ? "entries.answer.short" : "entries.answer.unshort");
        });
    }

    /** The hall's screen shows the short list alone, or everything again; only for who leads. */
    @Transactional
    public Answer only(Scope scope, CommandId command, String kind, ActivityId id, boolean on) {
        scope.requireLead();
        return road.once(scope, command, () -> {
            var board = reach.board(scope, kind, id).activity();
            if (put(scope, board, on)) {
                log.note(scope, id, on ? "board.shorton" : "board.shortoff", board.ref(), null, null, memo(on));
            }
            road.announce(board.board());
            return Answer.of(on ? "entries.answer.shortonly" : "workshop.answer.all");
        });
    }

    @Override
    public String name() {
        return "entry-shortonly";
    }

    @Override
    public boolean isOn(ActivityId board) {
        return shapes.of(board).isPresent() && shapes.isShortOnly(board);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Scope lead, ActivityView board, boolean on) {
        return jdbc.sql("update entry_shape set short_only = ? where activity_id = ? and short_only <> ?")
                        .params(on, board.id().value(), on)
                        .update()
                == 1;
    }

    /** In the present transaction, for an entry that is held; false where it was so already. */
    boolean put(Scope scope, EntryId id, boolean on) {
        return (on
                        ? jdbc.sql(
                                        "insert into entry_short (entry_id, who, at) values (?, ?, ?) on conflict do nothing")
                                .params(
                                        id.value(),
                                        scope.speaker().value(),
                                        clock.instant().atOffset(ZoneOffset.UTC))
                                .update()
                        : jdbc.sql("delete from entry_short where entry_id = ?")
                                .param(id.value())
                                .update())
                == 1;
    }

    boolean has(EntryId id) {
        return jdbc.sql("select count(*) from entry_short where entry_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
