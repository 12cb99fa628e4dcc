package nl.routebord.entries.ui.spi;

import java.util.List;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;

/**
 * Entries that stand together under one title: in a column, at a place of a line, on a ring.
 *
 * @param title words of the record, or of the screen for those that stand nowhere yet
 * @param means the values that put an entry here, by field; empty where one cannot be put here
 */
public record Lane(String title, List<EntryBoard.Row> rows, Map<String, String> means) {

    public Lane {
        rows = List.copyOf(rows);
        means = Map.copyOf(means);
    }

    /** A lane to look at only. */
    public Lane(String title, List<EntryBoard.Row> rows) {
        this(title, rows, Map.of());
    }

    /** A lane per option of this field, in their order, and one for entries without a value where there are any. */
    public static List<Lane> of(EntryBoard board, EntryField field, String nowhere) {
        var lanes = new java.util.ArrayList<Lane>();
        field.options()
                .forEach(option -> lanes.add(new Lane(option, board.with(field, option), Map.of(field.key(), option))));
        var left = board.standing().stream()
                .filter(row -> !field.options().contains(row.value(field.key())))
                .toList();
        if (!left.isEmpty()) {
            lanes.add(new Lane(nowhere, left));
        }
        return List.copyOf(lanes);
    }
}
