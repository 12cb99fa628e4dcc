package nl.routebord.criteria;

import java.util.ArrayList;
import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Recorded;
import nl.routebord.workshop.TypedIn;
import org.springframework.stereotype.Component;

/**
 * What stands on the board, for the record: each point with its support once that may be seen, and none that waits for
 * approval. Not per group: no screen tells
 * that either, and in a group of one it would tell what that person wants.
 */
@Component
class CriteriaRecord {

    private final BoardSource boards;

    CriteriaRecord(BoardSource boards) {
        this.boards = boards;
    }

    Recorded of(ActivityView activity) {
        var board = boards.read(activity, Audience.HALL).withoutWaiting();
        var worries = board.standing().stream()
                .flatMap(item -> item.worries().stream()
                        .map(worry -> new Recorded.Worry(item.text().name(), worry.text())))
                .toList();
        return new Recorded(!board.counted(), List.of(points(board)), worries, List.of());
    }

    private static Recorded.Section points(CriteriaBoard board) {
        var items = board.counted() ? board.bySupport() : board.standing();
        if (items.isEmpty()) {
            return Recorded.Section.text("", List.of(Words.say(Words.DUTCH, "criteria.record.none")));
        }
        var heads = new ArrayList<>(List.of(
                Words.say(Words.DUTCH, "criteria.record.point"), Words.say(Words.DUTCH, "criteria.record.sentence")));
        if (board.counted()) {
            heads.add(Words.say(Words.DUTCH, "criteria.record.support"));
        }
        return Recorded.Section.table(
                "",
                heads,
                items.stream().map(item -> cells(item, board.counted())).toList());
    }

    private static List<String> cells(CriteriaBoard.Item item, boolean counted) {
        var cells = new ArrayList<>(List.of(
                TypedIn.recorded(item.text().name(), item.viaDesk()),
                item.text().sentence()));
        if (counted) {
            cells.add(Integer.toString(item.support()));
        }
        return cells;
    }
}
