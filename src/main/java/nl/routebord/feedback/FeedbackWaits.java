package nl.routebord.feedback;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.routebord.live.Audience;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Hidden;
import nl.routebord.workshop.Waits;
import org.springframework.stereotype.Component;

/** The reactions on a board that wait for its facilitator. */
@Component
class FeedbackWaits implements Waits {

    private final FeedbackSource source;

    FeedbackWaits(FeedbackSource source) {
        this.source = source;
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
                .map(FeedbackBoard.Item::text)
                .toList();
    }

    @Override
    public List<String> unapproved(ActivityView board) {
        return board(board)
                .filter(FeedbackBoard::approvedOnly)
                .flatMap(now -> now.items().stream())
                .filter(item -> !item.removed() && !item.approved())
                .map(FeedbackBoard.Item::text)
                .toList();
    }

    private Stream<FeedbackBoard> board(ActivityView board) {
        return board.kind().equals(Feedback.KIND) ? Stream.of(source.board(board, Audience.STAFF)) : Stream.of();
    }
}
