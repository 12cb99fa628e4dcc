package nl.routebord.entries;

import java.math.BigDecimal;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Which entries somebody looks at, and in what order. It is of one screen alone: nothing on the board changes.
 *
 * @param only a {@link Part} that is looked at, as {@link Part#key} says it, or {@link #SHORT}; empty for all
 * @param by {@link #NEWEST}, the name of a mark, the key of a field, or empty for the order of the board
 */
public record Sift(String only, String by) {

    /** Everything, in the order of the board. */
    public static final Sift NONE = new Sift("", "");

    /** The order that puts what changed last on top. */
    public static final String NEWEST = "newest";

    /** Looks at what stands on the short list. */
    public static final String SHORT = "short";

    /**
     * The entries with one value in one field.
     *
     * @param value empty for those where the field was left open
     */
    public record Part(EntryField field, String value) {

        public String key() {
            return field.key() + "=" + value;
        }
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** What one can look at: the values that occur under the fields with a choice, in the order of the board. */
    public static List<Part> parts(EntryBoard board) {
        return board.shape().cells().stream()
                .filter(field -> field.type().isSorted())
                .flatMap(field -> parts(board, field).stream())
                .toList();
    }

    private static List<Part> parts(EntryBoard board, EntryField field) {
        return board.standing().stream()
                .map(row -> row.value(field.key()))
                .distinct()
                .sorted(Comparator.comparingInt((String value) -> place(field, value))
                        .thenComparing(Comparator.naturalOrder()))
                .map(value -> new Part(field, value))
                .toList();
    }

    /** Options in their order; then words somebody typed; what was left open last. */
    private static int place(EntryField field, String value) {
        var options = field.type() == FieldType.YESNO ? FieldType.YES_NO : field.options();
        var at = options.indexOf(value);
        return value.isEmpty() ? Integer.MAX_VALUE : at < 0 ? options.size() : at;
    }

    /** These rows as they are looked at. What this board does not know (any more) sifts nothing. */
    public List<EntryBoard.Row> of(EntryBoard board, List<EntryBoard.Row> rows) {
        var chosen =
                parts(board).stream().filter(part -> part.key().equals(only)).findFirst();
        var left = rows.stream()
                .filter(row -> !only.equals(SHORT) || board.shortlisted() == 0 || row.shortlisted())
                .filter(row -> chosen.isEmpty()
                        || chosen.get()
                                .value()
                                .equals(row.value(chosen.get().field().key())));
        if (by.equals(NEWEST)) {
            return left.sorted(Comparator.comparing(EntryBoard.Row::changed).reversed())
                    .toList();
        }
        for (var mark : Mark.values()) {
            if (by.equals(mark.name())) {
                return left.sorted(Comparator.comparingInt((EntryBoard.Row row) -> row.marks(mark))
                                .reversed())
                        .toList();
            }
        }
        return board.shape()
                .field(by)
                .map(field ->
                        left.sorted(openLast(field).thenComparing(order(field))).toList())
                .orElseGet(left::toList);
    }

    private static Comparator<EntryBoard.Row> openLast(EntryField field) {
        return Comparator.comparing(row -> row.value(field.key()).isEmpty());
    }

    /** Amounts and numbers from high to low, moments from early to late, options as they were given, words by the alphabet. */
    private static Comparator<EntryBoard.Row> order(EntryField field) {
        return switch (field.type()) {
            case NUMBER, MONEY ->
                by(
                        field,
                        value -> value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value),
                        Comparator.reverseOrder());
            case DATE, WHEN -> by(field, value -> Moment.start(value).orElse(LocalDate.MAX), Comparator.naturalOrder());
            case CHOICE, YESNO -> by(field, value -> place(field, value), Comparator.naturalOrder());
            case TEXT, LONG, PAGE, GROUP, LINK, VOICE -> {
                var alphabet = Collator.getInstance(Locale.of("nl"));
                yield by(field, value -> value, alphabet::compare);
            }
        };
    }

    private static <T> Comparator<EntryBoard.Row> by(
            EntryField field, Function<String, T> value, Comparator<? super T> order) {
        return Comparator.comparing(row -> value.apply(row.value(field.key())), order);
    }
}
