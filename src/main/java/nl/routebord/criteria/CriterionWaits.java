package nl.routebord.criteria;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.routebord.live.Audience;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Hidden;
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
    public List<String> mended(ActivityView board) {
        return hidden(board, Hidden::mended);
    }

    @Override
    public List<String> unexplained(ActivityView board) {
        return hidden(board, Hidden::unexplained);
    }

    private List<String> hidden(ActivityView board, Predicate<Hidden> waits) {
        return board(board)
                .flatMap(now -> now.items().stream())
                .filter(item -> item.hidden() != null && waits.test(item.hidden()))
                .map(item -> item.text().name())
                .toList();
    }

    @Override
    public List<String> unapproved(ActivityView board) {
        return board(board)
                .filter(CriteriaBoard::approvedOnly)
                .flatMap(now -> now.standing().stream())
                .filter(item -> !item.approved())
                .map(item -> item.text().name())
                .toList();
    }

    private Stream<CriteriaBoard> board(ActivityView board) {
        return board.kind().equals(CriteriaKind.NAME) ? Stream.of(boards.read(board, Audience.STAFF)) : Stream.of();
    }
}
