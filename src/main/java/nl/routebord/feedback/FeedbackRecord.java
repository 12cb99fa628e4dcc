package nl.routebord.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Recorded;
import nl.routebord.workshop.TypedIn;
import org.springframework.stereotype.Component;

/**
 * What people said of the model, for the record: by sort, the oldest first, without who said it or what waits for approval. What
 * was made of others names them.
 */
@Component
class FeedbackRecord {

    private final FeedbackSource source;

    FeedbackRecord(FeedbackSource source) {
        this.source = source;
    }

    Recorded of(ActivityView activity) {
        var board = source.board(activity, Audience.HALL).withoutWaiting();
        if (board.items().isEmpty()) {
            return Recorded.of(
                    board.veiled(),
                    List.of(Recorded.Section.text(
                            "",
                            List.of(Words.say(
                                    Words.DUTCH,
                                    "feedback.record.many",
                                    Map.of("n", board.counts().total()))))));
        }
        var rows = Arrays.stream(Sort.values())
                .flatMap(sort -> board.of(sort).reversed().stream())
                .map(item -> List.of(
                        Words.say(Words.DUTCH, item.sort().key()),
                        words(item),
                        item.about() == null ? Words.say(Words.DUTCH, "feedback.record.whole") : item.about()))
                .toList();
        return Recorded.of(
                false,
                List.of(Recorded.Section.table(
                        "",
                        List.of(
                                Words.say(Words.DUTCH, "feedback.record.sort"),
                                Words.say(Words.DUTCH, "feedback.record.text"),
                                Words.say(Words.DUTCH, "feedback.record.about")),
                        rows)));
    }

    private static String words(FeedbackBoard.Item item) {
        var text = TypedIn.recorded(item.text(), item.viaDesk());
        if (!item.isMade()) {
            return text;
        }
        var from = item.origins().stream()
                .map(origin -> Words.say(
                        Words.DUTCH,
                        "feedback.record.quote",
                        Map.of("text", TypedIn.recorded(origin.text(), origin.viaDesk()))))
                .collect(Collectors.joining(", "));
        return Words.say(
                Words.DUTCH,
                item.split() ? "feedback.record.split" : "feedback.record.merged",
                Map.of("text", text, "from", from));
    }
}
