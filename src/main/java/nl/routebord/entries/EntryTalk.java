package nl.routebord.entries;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.routebord.workshop.Hidden;
import org.jspecify.annotations.Nullable;

/** What was said in words about the entries of a board, and the texts they had before. Oldest first. */
public record EntryTalk(Map<EntryId, List<Remark>> remarks, Map<EntryId, List<Earlier>> earlier) {

    /** What remarks are called in the commands that hide and mend them. */
    public static final String ASIDE = "remark";

    public EntryTalk {
        remarks = Map.copyOf(remarks);
        earlier = Map.copyOf(earlier);
    }

    /** The kind of topic that tells the talk on boards of this kind; its id is the activity's. */
    public static String topic(String kind) {
        return kind + "-talk";
    }

    public List<Remark> of(EntryId entry) {
        return remarks.getOrDefault(entry, List.of());
    }

    public List<Earlier> before(EntryId entry) {
        return earlier.getOrDefault(entry, List.of());
    }

    /**
     * @param version that of the entry it was written about
     * @param proposal true for other words for the text, which can be taken over
     * @param by an alias, or null
     * @param answer what was done with it; null as long as nobody said
     * @param taken true for a proposal whose words were taken over
     * @param hidden why it stands on no screen; null where it is not hidden, and then only in the records of the desk
     */
    public record Remark(
            RemarkId id,
            int version,
            boolean proposal,
            String text,
            @Nullable String by,
            @Nullable String answer,
            boolean taken,
            Instant at,
            @Nullable Hidden hidden) {

        /** True while it waits for an answer where people read it. */
        public boolean isOpen() {
            return answer == null && !taken && hidden == null;
        }
    }

    /** A text an entry had, from this version on. */
    public record Earlier(
            int version, String text, @Nullable String by, Instant at) {}
}
