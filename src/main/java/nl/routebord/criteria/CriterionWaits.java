package nl.routebord.criteria;

import java.util.List;
import java.util.function.Predicate;
import nl.routebord.live.Audience;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Waits;
import org.springframework.stereotype.Component;

/** The points of a board that wait for its facilitator. */
@Component
class CriterionWaits implements Waits {

    private final BoardSource boards;

    CriterionWaits(BoardSource boards) {
        this.boards = boards;
    }

    @Override
    public Waiting on(ActivityView board) {
        if (!board.kind().equals(CriteriaKind.NAME)) {
            return Waiting.NONE;
        }
        var now = boards.read(board, Audience.STAFF);
        return new Waiting(
                names(
                        now.items(),
                        item -> item.hidden() != null && item.hidden().mended()),
                names(
                        now.items(),
                        item -> item.hidden() != null && item.hidden().unexplained()),
                now.approvedOnly() ? names(now.standing(), item -> !item.approved()) : List.of());
    }

    private static List<String> names(List<CriteriaBoard.Item> items, Predicate<CriteriaBoard.Item> waits) {
        return items.stream().filter(waits).map(item -> item.text().name()).toList();
    }
}
