package nl.routebord.entries;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routebord.live.Audience;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Evenings;
import org.springframework.stereotype.Component;

/** The entries of an evening that wait for its facilitator, board by board. */
@Component
class EntriesLeft {

    private final Evenings evenings;
    private final Shapes shapes;
    private final EntryBoards boards;

    EntriesLeft(Evenings evenings, Shapes shapes, EntryBoards boards) {
        this.evenings = evenings;
        this.shapes = shapes;
        this.boards = boards;
    }

    /** What waits, each with the name of its board before it. */
    List<String> named(Scope staff, Function<EntryBoard, List<EntryBoard.Row>> waiting) {
        return each(staff, waiting)
                .flatMap(left -> left.rows.stream().map(row -> left.board + ": " + row.name(left.shape)))
                .toList();
    }

    /** How many wait on each board, without a word of theirs. */
    List<String> counted(Scope staff, Function<EntryBoard, List<EntryBoard.Row>> waiting) {
        return each(staff, waiting)
                .map(left -> left.board + ": " + left.rows.size())
                .toList();
    }

    private record Left(String board, Shape shape, List<EntryBoard.Row> rows) {}

    private Stream<Left> each(Scope staff, Function<EntryBoard, List<EntryBoard.Row>> waiting) {
        return evenings.of(staff).runSheet().stream()
                .filter(activity -> shapes.of(activity.id()).isPresent())
                .map(activity -> {
                    var board = boards.read(activity, Audience.STAFF);
                    return new Left(activity.name(), board.shape(), waiting.apply(board));
                })
                .filter(left -> !left.rows.isEmpty());
    }
}
