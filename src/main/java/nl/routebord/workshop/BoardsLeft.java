package nl.routebord.workshop;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routebord.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * What waits for the facilitator on the boards of an evening, board by board, of whatever kind they are: what may not be on the
 * hall's screen yet, and what was hidden and then mended. Each board is read once. The record counts them and does not quote
 * them.
 */
@Component
class BoardsLeft implements Unanswered {

    private final Evenings evenings;
    private final List<Waits> rooms;

    BoardsLeft(Evenings evenings, List<Waits> rooms) {
        this.evenings = evenings;
        this.rooms = rooms;
    }

    @Override
    public List<Left> of(Scope staff) {
        return lists(staff, (board, names) -> names.stream().map(name -> board + ": " + name));
    }

    @Override
    public List<Left> recorded(Scope staff) {
        return lists(staff, (board, names) -> Stream.of(board + ": " + names.size()));
    }

    private List<Left> lists(Scope staff, BiFunction<String, List<String>, Stream<String>> said) {
        var waiting = evenings.of(staff).runSheet().stream()
                .flatMap(board -> rooms.stream().map(room -> Map.entry(board.name(), room.on(board))))
                .toList();
        return List.of(
                new Left("workshop.waiting.left", lines(waiting, Waits.Waiting::unapproved, said)),
                new Left("workshop.hidden.left", lines(waiting, Waits.Waiting::mended, said)),
                new Left("workshop.unsaid.left", lines(waiting, Waits.Waiting::unexplained, said)));
    }

    private static List<String> lines(
            List<Map.Entry<String, Waits.Waiting>> waiting,
            Function<Waits.Waiting, List<String>> which,
            BiFunction<String, List<String>, Stream<String>> said) {
        return waiting.stream()
                .filter(one -> !which.apply(one.getValue()).isEmpty())
                .flatMap(one -> said.apply(one.getKey(), which.apply(one.getValue())))
                .toList();
    }
}
