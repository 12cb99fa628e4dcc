package nl.routebord.feedback;

import java.util.List;
import java.util.function.Predicate;
import nl.routebord.live.Audience;
import nl.routebord.workshop.ActivityView;
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
    public Waiting on(ActivityView board) {
        if (!board.kind().equals(Feedback.KIND)) {
            return Waiting.NONE;
        }
        var now = source.board(board, Audience.STAFF);
        return new Waiting(
                texts(now, item -> item.hidden() != null && item.hidden().mended()),
                texts(now, item -> item.hidden() != null && item.hidden().unexplained()),
                now.approvedOnly() ? texts(now, item -> !item.removed() && !item.approved()) : List.of());
    }

    private static List<String> texts(FeedbackBoard board, Predicate<FeedbackBoard.Item> waits) {
        return board.items().stream()
                .filter(waits)
                .map(FeedbackBoard.Item::text)
                .toList();
    }
}
