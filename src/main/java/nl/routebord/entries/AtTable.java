package nl.routebord.entries;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who sits at a table sees of it.
 *
 * @param number of the table, from 1
 * @param writes true where this person writes for it
 * @param taken true where somebody does
 * @param scribe the alias of who writes; null where none was chosen or nobody does
 * @param rows what stands there for the table, oldest first
 */
public record AtTable(
        int number, boolean writes, boolean taken, @Nullable String scribe, List<EntryBoard.Row> rows) {

    public AtTable {
        rows = List.copyOf(rows);
    }

    AtTable with(List<EntryBoard.Row> others) {
        return new AtTable(number, writes, taken, scribe, others);
    }
}
