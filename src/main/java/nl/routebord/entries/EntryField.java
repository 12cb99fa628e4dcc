package nl.routebord.entries;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.routebord.routemap.Column;

/**
 * One field of a board, as the preset or the facilitator named it.
 *
 * @param key a short lower-case word, unique in its shape; the first field of a shape is what an entry is called by
 * @param label the words above it on the screens, in the language of the record
 * @param required true where an entry cannot be without
 * @param options what can be chosen, for a choice; empty for every other type
 */
public record EntryField(String key, String label, FieldType type, boolean required, List<String> options) {

    /** What keys of fields begin with that only the staff fills in. */
    private static final String STAFF = "staf";

    public EntryField {
        options = List.copyOf(options);
    }

    /** True where only the staff fills it in; everybody reads it. */
    public boolean isOfStaff() {
        return isOfStaff(key);
    }

    static boolean isOfStaff(String key) {
        return key.startsWith(STAFF);
    }

    /** The same field, for the staff alone. */
    public EntryField ofStaff() {
        return new EntryField(STAFF + key, label, type, false, options);
    }

    /** One of these options. */
    public static EntryField choice(String key, String label, List<String> options) {
        return new EntryField(key, label, FieldType.CHOICE, false, options);
    }

    /** A question under which each person has a voice of their own: one of these options. */
    public static EntryField voice(String key, String label, List<String> options) {
        return new EntryField(key, label, FieldType.VOICE, false, options);
    }

    /** A typed column of a preset under this key; what is text there may be a few sentences here. */
    public static EntryField of(String key, Column column) {
        return switch (column.type()) {
            case TEXT -> of(key, column.name(), FieldType.LONG, false);
            case NUMBER -> of(key, column.name(), FieldType.NUMBER, false);
            case DATE -> of(key, column.name(), FieldType.DATE, false);
            case YESNO -> of(key, column.name(), FieldType.YESNO, false);
            case GROUP -> of(key, column.name(), FieldType.GROUP, false);
            case CHOICE -> choice(key, column.name(), column.choices());
        };
    }

    /** The typed columns of a preset, with the keys {@code c1}, {@code c2} and so on. */
    public static List<EntryField> columns(Map<String, String> settings) {
        var columns = Column.of(settings);
        return IntStream.range(0, columns.size())
                .mapToObj(at -> of("c" + (at + 1), columns.get(at)))
                .toList();
    }

    /** Free fields with these labels, with the keys {@code v1}, {@code v2} and so on. */
    public static List<EntryField> texts(List<String> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(at -> of("v" + (at + 1), labels.get(at), FieldType.LONG, false))
                .toList();
    }

    /** A field without options. */
    public static EntryField of(String key, String label, FieldType type, boolean required) {
        return new EntryField(key, label, type, required, List.of());
    }
}
