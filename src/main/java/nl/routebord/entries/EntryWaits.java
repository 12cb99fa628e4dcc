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
    public List<String> mended(ActivityView board) {
        return names(
                board, now -> true, row -> row.hidden() != null && row.hidden().mended());
    }

    @Override
    public List<String> unexplained(ActivityView board) {
        return names(
                board, now -> true, row -> row.hidden() != null && row.hidden().unexplained());
    }

    @Override
    public List<String> unapproved(ActivityView board) {
        return names(board, EntryBoard::approvedOnly, row -> !row.removed() && !row.approved());
    }

    private List<String> names(ActivityView board, Predicate<EntryBoard> asked, Predicate<EntryBoard.Row> waits) {
        if (shapes.of(board.id()).isEmpty()) {
            return List.of();
        }
        var now = boards.read(board, Audience.STAFF);
        return asked.test(now)
                ? now.rows().stream()
                        .filter(waits)
                        .map(row -> row.name(now.shape()))
                        .toList()
                : List.of();
    }
}
