package nl.routebord.entries;

import java.util.List;
import java.util.function.Predicate;
import nl.routebord.live.Audience;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Waits;
import org.springframework.stereotype.Component;

/** The entries of a board that wait for its facilitator. */
@Component
class EntryWaits implements Waits {

    private final Shapes shapes;
    private final EntryBoards boards;

    EntryWaits(Shapes shapes, EntryBoards boards) {
        this.shapes = shapes;
        this.boards = boards;
    }

    @Override
    public Waiting on(ActivityView board) {
        if (shapes.of(board.id()).isEmpty()) {
            return Waiting.NONE;
        }
        var now = boards.read(board, Audience.STAFF);
        return new Waiting(
                names(now, row -> row.hidden() != null && row.hidden().mended()),
                names(now, row -> row.hidden() != null && row.hidden().unexplained()),
                now.approvedOnly() ? names(now, row -> !row.removed() && !row.approved()) : List.of());
    }

    private static List<String> names(EntryBoard board, Predicate<EntryBoard.Row> waits) {
        return board.rows().stream()
                .filter(waits)
                .map(row -> row.name(board.shape()))
                .toList();
    }
}
