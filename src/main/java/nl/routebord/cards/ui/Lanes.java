package nl.routebord.cards.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.Mark;
import nl.routebord.entries.Shape;
import nl.routebord.entries.Trait;
import nl.routebord.entries.ui.spi.Lane;
import nl.routebord.shell.Words;

/** What stands together on a board of cards: in a column, or in one of the four fields that two marks make. */
final class Lanes {

    private Lanes() {}

    /** Empty for a board without columns and without two marks. Where people can support a card, the most supported first. */
    static List<Lane> of(EntryBoard board) {
        var shape = board.shape();
        var column = shape.field(Shape.PLACE);
        if (column.isPresent()) {
            return Lane.of(board, column.get(), Words.say("cards.nowhere")).stream()
                    .map(lane -> new Lane(lane.title(), sorted(shape, lane.rows()), lane.means()))
                    .toList();
        }
        var first = shape.field("m1");
        var second = shape.field("m2");
        return first.isPresent() && second.isPresent() ? square(board, first.get(), second.get()) : List.of();
    }

    /** True where the lanes are the four fields of two marks. */
    static boolean isSquare(Shape shape) {
        return shape.field(Shape.PLACE).isEmpty() && shape.field("m2").isPresent();
    }

    /** The strongest first: big chance with big effect before all others. */
    private static List<Lane> square(EntryBoard board, EntryField first, EntryField second) {
        var lanes = new ArrayList<Lane>();
        for (var one : first.options()) {
            for (var other : second.options()) {
                lanes.add(new Lane(
                        one + " · " + other.toLowerCase(java.util.Locale.ROOT),
                        sorted(
                                board.shape(),
                                board.with(first, one).stream()
                                        .filter(row -> other.equals(row.value(second.key())))
                                        .toList()),
                        Map.of(first.key(), one, second.key(), other)));
            }
        }
        var placed = lanes.stream().mapToInt(lane -> lane.rows().size()).sum();
        if (placed < board.total()) {
            lanes.add(new Lane(
                    Words.say("cards.nowhere"),
                    board.standing().stream()
                            .filter(row -> row.value(first.key()).isEmpty()
                                    || row.value(second.key()).isEmpty())
                            .toList()));
        }
        return lanes;
    }

    private static List<EntryBoard.Row> sorted(Shape shape, List<EntryBoard.Row> rows) {
        return shape.has(Trait.SUPPORT)
                ? rows.stream()
                        .sorted(Comparator.comparingInt((EntryBoard.Row row) -> row.marks(Mark.SUPPORT))
                                .reversed())
                        .toList()
                : rows;
    }
}
