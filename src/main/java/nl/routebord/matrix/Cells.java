package nl.routebord.matrix;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.FieldType;
import nl.routebord.shared.Text;
import nl.routebord.workshop.Kind;

/** The cells of a matrix as things that can be taken along. A cell has no row of its own: its id follows from entry and field. */
final class Cells {

    /** What stands between the name of a row and that of a column. */
    static final String BETWEEN = " × ";

    private Cells() {}

    static UUID id(EntryId entry, String field) {
        return UUID.nameUUIDFromBytes((entry.value() + "/" + field).getBytes(StandardCharsets.UTF_8));
    }

    /** Every cell in which something was said, by its row and column. */
    static Stream<Kind.Outcome> outcomes(EntryBoard board) {
        return board.standing().stream()
                .flatMap(row -> board.shape().fields().stream()
                        .skip(1)
                        .filter(field -> !said(row, field).isEmpty())
                        .map(field -> new Kind.Outcome(
                                id(row.id(), field.key()),
                                row.name(board.shape()) + BETWEEN + field.label(),
                                Text.of("matrix.cell", Map.of("said", said(row, field))))));
    }

    private static String said(EntryBoard.Row row, EntryField field) {
        if (field.type() != FieldType.VOICE) {
            return row.value(field.key());
        }
        var most = row.voices(field).most();
        return row.voices(field).total() == 0
                ? ""
                : most < 0 ? "±" : field.options().get(most);
    }
}
