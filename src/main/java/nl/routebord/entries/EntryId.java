package nl.routebord.entries;

import java.util.UUID;
import nl.routebord.shared.ItemRef;

/** One entry of a board. */
public record EntryId(UUID value) {

    /** The kind of {@link ItemRef} under which concerns, links and log lines point at an entry. */
    public static final String KIND = "entry";

    static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    /** As everything that can be said of any item points at it. */
    public ItemRef ref() {
        return new ItemRef(KIND, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
