package nl.routebord.entries;

import java.util.Map;
import java.util.Set;

/**
 * What one person alone sees of a board: which entries are one's own, and the marks one gave. Own entries that were taken off
 * are in {@code gone} with their words, for nothing typed is lost.
 */
public record EntryMine(Set<EntryId> own, Map<EntryId, Set<Mark>> marks, Map<EntryId, String> gone) {

    public EntryMine {
        own = Set.copyOf(own);
        marks = Map.copyOf(marks);
        gone = Map.copyOf(gone);
    }

    public boolean isOwn(EntryId entry) {
        return own.contains(entry);
    }

    public boolean gave(EntryId entry, Mark mark) {
        return marks.getOrDefault(entry, Set.of()).contains(mark);
    }
}
