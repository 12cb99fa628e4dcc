package nl.routebord.path;

import java.util.List;
import java.util.Optional;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.EntryKind;
import nl.routebord.entries.Shape;

/** Where somebody is on a path, and what it leads to. */
public final class Walks {

    private Walks() {}

    /** The first question without an answer; empty at the end of the path. */
    public static Optional<EntryField> next(Shape shape, EntryBoard.Row row) {
        return shape.cells().stream()
                .filter(field -> row.value(field.key()).isEmpty())
                .findFirst();
    }

    /** The advice for a walk that is at its end; empty before, and on a path without advices. */
    public static Optional<String> advice(Shape shape, EntryBoard.Row row) {
        if (next(shape, row).isPresent()) {
            return Optional.empty();
        }
        var questions = questions(shape);
        return Ends.of(shape.settings())
                .advice(number -> number < 1 || number > questions.size()
                        ? ""
                        : row.value(questions.get(number - 1).key()));
    }

    /** The questions of the preset, by which its ends are numbered: without the name that was put before them. */
    static List<EntryField> questions(Shape shape) {
        return shape.cells().stream()
                .filter(field -> !field.key().equals(EntryKind.NAME))
                .toList();
    }
}
