package nl.routebord.entries;

import java.util.List;

/**
 * One field of a board, as the preset or the facilitator named it.
 *
 * @param key a short lower-case word, unique in its shape; the first field of a shape is what an entry is called by
 * @param label the words above it on the screens, in the language of the record
 * @param required true where an entry cannot be without
 * @param options what can be chosen, for a choice; empty for every other type
 */
public record EntryField(String key, String label, FieldType type, boolean required, List<String> options) {

    public EntryField {
        options = List.copyOf(options);
    }

    /** A field without options. */
    public static EntryField of(String key, String label, FieldType type, boolean required) {
        return new EntryField(key, label, type, required, List.of());
    }
}
