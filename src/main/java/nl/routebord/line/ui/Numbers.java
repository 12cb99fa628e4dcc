package nl.routebord.line.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.Shape;
import nl.routebord.entries.ui.spi.Lane;
import nl.routebord.shell.Words;

/** Gives everything that has a place a number, by place: the drawing has room for numbers, the list tells the names. */
final class Numbers {

    private Numbers() {}

    /** The places in their order, those without a place last. */
    static List<Lane> lanes(EntryBoard board) {
        var unknown = board.shape().list("unknown");
        return board.shape()
                .field(Shape.PLACE)
                .map(field -> Lane.of(board, field, unknown.isEmpty() ? Words.say("line.nowhere") : unknown.getFirst()))
                .orElse(List.of());
    }

    static Map<EntryId, Integer> of(List<Lane> lanes) {
        var numbers = new LinkedHashMap<EntryId, Integer>();
        lanes.forEach(lane -> lane.rows().forEach(row -> numbers.put(row.id(), numbers.size() + 1)));
        return numbers;
    }
}
