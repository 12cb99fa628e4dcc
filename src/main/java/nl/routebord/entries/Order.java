package nl.routebord.entries;

import java.util.List;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The order in which a board lists its entries: as they came, unless the facilitator moves one. */
@Service
public class Order {

    private final JdbcClient jdbc;
    private final EntryRows rows;
    private final EntryReach reach;
    private final TableGuard tables;
    private final Road road;
    private final Log log;

    Order(JdbcClient jdbc, EntryRows rows, EntryReach reach, TableGuard tables, Road road, Log log) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.rows = rows;
        this.reach = reach;
        this.road = road;
        this.log = log;
    }

    /** Moves an entry one place up ({@code up}) or down in the order of its board; at an end nothing changes. */
    @Transactional
    public Answer move(Scope scope, CommandId command, String kind, EntryId id, boolean up) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var entry = rows.hold(scope, id).orElseThrow(Entry::gone).requireStanding();
            var board = reach.board(scope, kind, entry.activity());
            var standing = standing(board);
            var at = standing.stream().map(Place::id).toList().indexOf(id.value());
            var to = up ? at - 1 : at + 1;
            if (at < 0) {
                throw Refusal.because("entries.refused.gone");
            }
            if (to >= 0 && to < standing.size()) {
                var here = standing.get(at);
                var there = standing.get(to);
                rows.place(id, there.position());
                rows.place(new EntryId(there.id()), here.position());
                var memo = BackPlace.of(there.position(), there.id(), here.position());
                log.note(scope, board.activity().id(), "entry.moved", id.ref(), null, null, memo.toString());
                road.announce(board.activity().board());
                tables.tell(board.activity(), entry);
                rows.find(scope, new EntryId(there.id())).ifPresent(other -> tables.tell(board.activity(), other));
            }
            return Answer.of("entries.answer.moved");
        });
    }

    private record Place(UUID id, double position) {}

    /** Held in one order, so that two who move at once take turns. */
    private List<Place> standing(EntryReach.Board board) {
        return jdbc.sql("""
                select id, position from entry where activity_id = ? and removed_at is null and not replaced
                order by position, id for update""")
                .param(board.activity().id().value())
                .query((row, n) -> new Place(row.getObject("id", UUID.class), row.getDouble("position")))
                .list();
    }
}
