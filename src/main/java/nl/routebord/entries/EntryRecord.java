package nl.routebord.entries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Recorded;
import nl.routebord.workshop.TypedIn;
import org.springframework.stereotype.Component;

/** What stands on a board of entries, for the record: each with its fields, its support and what people said of it. */
@Component
class EntryRecord {

    private final EntryBoards boards;

    EntryRecord(EntryBoards boards) {
        this.boards = boards;
    }

    /**
     * The board as the hall sees it, with the cards of every table also where the tables are still apart: an evening may end
     * so; and nothing that waits for approval. While it is veiled there is nothing but how many there are.
     */
    Recorded of(ActivityView activity) {
        var board = boards.whole(activity).withoutWaiting();
        if (board.veiled()) {
            return Recorded.of(
                    true, List.of(Recorded.Section.text("", List.of(dutch("entries.record.many", board.total())))));
        }
        var rows = board.standing();
        var columns = columns(board, rows);
        var table = new Recorded.Section(
                "",
                rows.isEmpty() ? List.of(dutch("entries.record.many", 0)) : List.of(),
                rows.isEmpty() ? List.of() : columns.stream().map(Column::head).toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> column.cell().apply(row))
                                .toList())
                        .toList());
        var worries = rows.stream()
                .flatMap(row ->
                        row.worries().stream().map(worry -> new Recorded.Worry(row.name(board.shape()), worry.text())))
                .toList();
        return new Recorded(board.voicesVeiled(), List.of(table), worries, List.of());
    }

    private record Column(String head, Function<EntryBoard.Row, String> cell) {}

    /** The naming field always; the others where something stands under them. */
    private static List<Column> columns(EntryBoard board, List<EntryBoard.Row> rows) {
        var shape = board.shape();
        var names = rows.stream()
                .collect(Collectors.toMap(row -> row.id().value(), row -> row.name(shape), (one, other) -> one));
        var columns = new ArrayList<Column>();
        for (var field : shape.cells()) {
            if (field.equals(shape.naming())
                    || rows.stream().anyMatch(row -> !row.value(field.key()).isEmpty())) {
                var naming = field.equals(shape.naming());
                columns.add(new Column(
                        field.label(),
                        row -> TypedIn.recorded(said(field, row.value(field.key()), names), naming && row.viaDesk())));
            }
        }
        if (rows.stream().anyMatch(row -> row.table() > 0)) {
            columns.add(new Column(
                    Words.say(Words.DUTCH, "entries.record.table"),
                    row -> row.table() == 0 ? "" : Integer.toString(row.table())));
        }
        for (var mark : Mark.values()) {
            if (shape.has(mark.trait())) {
                columns.add(new Column(
                        Words.say(Words.DUTCH, "entries.record." + mark.name().toLowerCase(java.util.Locale.ROOT)),
                        row -> Integer.toString(row.marks(mark))));
            }
        }
        if (!board.voicesVeiled()) {
            shape.voiced().forEach(field -> columns.add(new Column(field.label(), row -> voices(field, row))));
        }
        return columns;
    }

    private static String voices(EntryField field, EntryBoard.Row row) {
        var counts = row.voices(field).counts();
        return IntStream.range(0, Math.min(counts.size(), field.options().size()))
                .mapToObj(at -> field.options().get(at) + ": " + counts.get(at))
                .collect(Collectors.joining(", "));
    }

    /** As people say it: a day in figures, and another entry by its name. */
    private static String said(EntryField field, String value, Map<UUID, String> names) {
        if (field.type() == FieldType.DATE) {
            return day(value).map(Dates::figures).orElse(value);
        }
        return id(value).map(id -> names.getOrDefault(id, "")).orElse(value);
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (java.time.DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(String value) {
        try {
            return value.length() == 36 ? Optional.of(UUID.fromString(value)) : Optional.empty();
        } catch (IllegalArgumentException words) {
            return Optional.empty();
        }
    }

    private static String dutch(String key, int n) {
        return Words.say(Words.DUTCH, key, Map.of("n", n));
    }
}
