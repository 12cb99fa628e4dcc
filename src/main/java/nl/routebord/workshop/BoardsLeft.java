package nl.routebord.workshop;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/** What waits for the facilitator on the boards of an evening, board by board, of whatever kind they are. */
@Component
class BoardsLeft {

    private final Evenings evenings;
    private final List<Waits> rooms;

    BoardsLeft(Evenings evenings, List<Waits> rooms) {
        this.evenings = evenings;
        this.rooms = rooms;
    }

    /** What waits, each with the name of its board before it. */
    List<String> named(Scope staff, BiFunction<Waits, ActivityView, List<String>> waiting) {
        return each(staff, waiting)
                .flatMap(left -> left.names.stream().map(name -> left.board + ": " + name))
                .toList();
    }

    /** How many wait on each board, without a word of theirs. */
    List<String> counted(Scope staff, BiFunction<Waits, ActivityView, List<String>> waiting) {
        return each(staff, waiting)
                .map(left -> left.board + ": " + left.names.size())
                .toList();
    }

    private record Left(String board, List<String> names) {}

    private Stream<Left> each(Scope staff, BiFunction<Waits, ActivityView, List<String>> waiting) {
        return evenings.of(staff).runSheet().stream()
                .map(board -> new Left(
                        board.name(),
                        rooms.stream()
                                .flatMap(room -> waiting.apply(room, board).stream())
                                .toList()))
                .filter(left -> !left.names.isEmpty());
    }
}
