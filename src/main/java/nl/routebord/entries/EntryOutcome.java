package nl.routebord.entries;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Text;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Kind;
import org.springframework.stereotype.Component;

/** What came out of a board of entries, for {@link Kind#outcome}: the short list first, then most supported where people can say so. */
@Component
public class EntryOutcome {

    private final EntryBoards boards;
    private final Activities activities;

    EntryOutcome(EntryBoards boards, Activities activities) {
        this.boards = boards;
        this.activities = activities;
    }

    /** The board as the hall sees it, without what waits for approval; empty while it is veiled. */
    Optional<EntryBoard> board(ActivityId id) {
        return boards.open(activities.read(id).orElse(null)).map(EntryBoard::withoutWaiting);
    }

    /** Empty while the board is veiled. */
    public List<Kind.Outcome> of(ActivityId id) {
        return board(id).stream()
                .flatMap(board -> board
                        .shortFirst(board.standing().stream()
                                .sorted(Comparator.comparingInt((EntryBoard.Row row) -> row.marks(Mark.SUPPORT))
                                        .reversed())
                                .toList())
                        .stream()
                        .map(row -> new Kind.Outcome(row.id().value(), row.name(board.shape()), standing(board, row))))
                .toList();
    }

    private static Text standing(EntryBoard board, EntryBoard.Row row) {
        return board.shape().has(Trait.SUPPORT)
                ? Text.of("entries.outcome.support", Map.of("n", row.marks(Mark.SUPPORT)))
                : Text.of("entries.outcome.stands");
    }
}
