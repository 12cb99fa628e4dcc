package nl.routebord.entries;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks on entries: one of a sort per person, kept by the database. They go to no log: who is behind what is nobody's news. */
@Service
public class Marks {

    private final JdbcClient jdbc;
    private final EntryRows rows;
    private final EntryReach reach;
    private final Road road;
    private final Clock clock;

    Marks(JdbcClient jdbc, EntryRows rows, EntryReach reach, Road road, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.reach = reach;
        this.road = road;
        this.clock = clock;
    }

    /**
     * Gives a mark or takes it back; given twice it counts once. Everybody who takes part but the facilitator, who sees to the
     * board, while it is open. Refuses {@code entries.refused.staff}, and {@code road.refused.broken} where the board knows no
     * such mark.
     */
    @Transactional
    public Answer mark(Scope scope, CommandId command, String kind, EntryId id, Mark sort, boolean on) {
        return road.once(scope, command, () -> {
            if (scope.isStaff()) {
                throw Refusal.because("entries.refused.staff");
            }
            var entry = rows.find(scope, id).orElseThrow(Entry::gone).requireStanding();
            var board = reach.openBoard(scope, kind, entry.activity());
            if (!board.shape().has(sort.trait())) {
                throw Refusal.because("road.refused.broken");
            }
            var who = scope.speaker();
            if (on) {
                jdbc.sql(
                                "insert into entry_mark (entry_id, participant_id, sort, at) values (?, ?, ?, ?) on conflict do nothing")
                        .params(
                                id.value(),
                                who.value(),
                                sort.name(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
            } else {
                jdbc.sql("delete from entry_mark where entry_id = ? and participant_id = ? and sort = ?")
                        .params(id.value(), who.value(), sort.name())
                        .update();
            }
            road.announce(board.activity().board());
            road.announce(board.activity().mine(who));
            return Answer.of(on ? "entries.answer.marked" : "entries.answer.unmarked");
        });
    }
}
