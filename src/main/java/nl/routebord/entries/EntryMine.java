package nl.routebord.entries;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.routebord.workshop.OwnAside;
import org.jspecify.annotations.Nullable;

/**
 * What one person alone sees of a board: which entries are one's own, and the marks one gave. Own entries that were taken off
 * are in {@code gone} with their words, for nothing typed is lost.
 *
 * @param rows one's own standing entries, which one sees also while the board is veiled
 * @param hidden one's own entries that the facilitator hid, with the reason; they are not in {@code gone}
 * @param voices what one said, by entry and field
 * @param table the table where one sits; null for none
 * @param asides what one put beside something here and the facilitator hid, with the reason
 */
public record EntryMine(
        Set<EntryId> own,
        Map<EntryId, Set<Mark>> marks,
        Map<EntryId, String> gone,
        List<EntryBoard.Row> rows,
        List<EntryBoard.Row> hidden,
        Map<EntryId, Map<String, String>> voices,
        @Nullable AtTable table,
        List<OwnAside> asides) {

    public EntryMine {
        own = Set.copyOf(own);
        marks = Map.copyOf(marks);
        gone = Map.copyOf(gone);
        rows = List.copyOf(rows);
        hidden = List.copyOf(hidden);
        voices = Map.copyOf(voices);
        asides = List.copyOf(asides);
    }

    /** True where one writes for the table this entry is from, while the tables are at work. */
    public boolean isScribeOf(EntryBoard board, EntryBoard.Row row) {
        return board.tables().atWork() && table != null && table.writes() && table.number() == row.table();
    }

    /** True where one may change this entry as long as the board is open. */
    public boolean mayChange(EntryBoard board, EntryBoard.Row row) {
        if (board.tables().atWork() && row.table() > 0) {
            return isScribeOf(board, row);
        }
        return !board.shape().has(Trait.STAFF_WRITES)
                && (isOwn(row.id()) || board.shape().has(Trait.TOGETHER));
    }

    public boolean isOwn(EntryId entry) {
        return own.contains(entry);
    }

    /** What one said of this entry under this field; empty where one said nothing. */
    public String said(EntryId entry, EntryField field) {
        return voices.getOrDefault(entry, Map.of()).getOrDefault(field.key(), "");
    }

    public boolean gave(EntryId entry, Mark mark) {
        return marks.getOrDefault(entry, Set.of()).contains(mark);
    }
}
