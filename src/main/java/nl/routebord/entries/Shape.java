package nl.routebord.entries;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an entry of a board consists of: its fields, of which the first one names it, what else holds, and what the kind was
 * told by its preset under names of its own (a list has a value per line). Kept as text, one line per field, so that an
 * administrator can read it in the table:
 *
 * <pre>
 * wat | Wat besluiten we? | text | moet
 * wie | Wie besluit? | choice: college; gemeenteraad; adviesraad
 * wanneer | Wanneer? | when
 * </pre>
 */
public record Shape(List<EntryField> fields, Set<Trait> traits, Map<String, String> settings) {

    /** More columns than this no list can show and no phone can fill in. */
    public static final int MOST_FIELDS = 16;

    /** The key of the field that says where an entry stands, on boards with places: a column, a ring, a point of a line. */
    public static final String PLACE = "vak";

    public Shape {
        fields = List.copyOf(fields);
        traits = Set.copyOf(traits);
        settings = Map.copyOf(settings);
        if (fields.isEmpty() || fields.size() > MOST_FIELDS) {
            throw new IllegalArgumentException("a board has 1 to " + MOST_FIELDS + " fields, not " + fields.size());
        }
        var keys = new HashSet<String>();
        fields.forEach(field -> {
            if (!field.key().matches("[a-z][a-z0-9]{0,19}") || !keys.add(field.key())) {
                throw new IllegalArgumentException("not a key, or twice: " + field.key());
            }
        });
    }

    /** A shape with these traits and fields, and no settings. */
    public static Shape of(Set<Trait> traits, EntryField... fields) {
        return new Shape(List.of(fields), traits, Map.of());
    }

    /** The values of a setting that is a list, in order; none where it is not there. */
    public List<String> list(String setting) {
        return settings.getOrDefault(setting, "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** True where this setting says yes. */
    public boolean says(String setting) {
        return Boolean.parseBoolean(settings.get(setting));
    }

    /** The fields that hold a value of the entry itself: all but those under which each person has a voice. */
    public List<EntryField> cells() {
        return fields.stream().filter(field -> field.type() != FieldType.VOICE).toList();
    }

    /** The fields that whoever is {@code staff} or not fills in. */
    public List<EntryField> writtenBy(boolean staff) {
        return cells().stream().filter(field -> staff || !field.isOfStaff()).toList();
    }

    /** The fields under which each person has a voice of their own. */
    public List<EntryField> voiced() {
        return fields.stream().filter(field -> field.type() == FieldType.VOICE).toList();
    }

    /** Reads what {@link #fieldLines} and {@link #traitWords} wrote. */
    static Shape parse(String fieldLines, String traitWords, Map<String, String> settings) {
        var fields = fieldLines
                .lines()
                .filter(line -> !line.isBlank())
                .map(Shape::parsed)
                .toList();
        var traits = EnumSet.noneOf(Trait.class);
        Arrays.stream(traitWords.split("\\s+"))
                .filter(name -> !name.isBlank())
                .forEach(name -> traits.add(Trait.valueOf(name.toUpperCase(Locale.ROOT))));
        return new Shape(fields, traits, settings);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    public Optional<EntryField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The field an entry is called by. */
    public EntryField naming() {
        return fields.getFirst();
    }

    /** The first field of this type, where there is one: the column of a card, the place on a line, the day of a row. */
    public Optional<EntryField> first(FieldType type) {
        return fields.stream().filter(field -> field.type() == type).findFirst();
    }

    /** The fields as {@link #parse} reads them. */
    String fieldLines() {
        return fields.stream().map(Shape::line).collect(Collectors.joining("\n"));
    }

    /** The traits as {@link #parse} reads them. */
    String traitWords() {
        return traits.stream().sorted().map(Trait::name).collect(Collectors.joining(" "));
    }

    private static EntryField parsed(String line) {
        var parts = line.split("\\|");
        if (parts.length < 3) {
            throw new IllegalArgumentException("a field is 'key | label | type | moet', not: " + line);
        }
        var type = parts[2].strip().split(":", 2);
        var options = type.length < 2
                ? List.<String>of()
                : Stream.of(type[1].split(";"))
                        .map(String::strip)
                        .filter(option -> !option.isEmpty())
                        .toList();
        var kind = FieldType.valueOf(type[0].strip().toUpperCase(Locale.ROOT));
        if ((kind == FieldType.CHOICE || kind == FieldType.VOICE) == options.isEmpty()) {
            throw new IllegalArgumentException("a choice has options and nothing else has: " + line);
        }
        return new EntryField(
                parts[0].strip(), parts[1].strip(), kind, parts.length > 3 && "moet".equals(parts[3].strip()), options);
    }

    private static String line(EntryField field) {
        var options = field.options().isEmpty() ? "" : ": " + String.join("; ", field.options());
        return field.key() + " | " + field.label() + " | " + field.type().name().toLowerCase(Locale.ROOT) + options
                + (field.required() ? " | moet" : "");
    }
}
