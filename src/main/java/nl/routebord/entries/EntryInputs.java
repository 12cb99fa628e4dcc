package nl.routebord.entries;

import java.util.List;
import nl.routebord.shared.Text;
import nl.routebord.workshop.Input;
import nl.routebord.workshop.Input.Control;
import org.jspecify.annotations.Nullable;

/** With what each field of a board is filled in. */
public final class EntryInputs {

    private EntryInputs() {}

    /** The control of one field, with the value that stands there. */
    public static Input of(EntryField field, String value) {
        var max = field.type().max();
        return switch (field.type()) {
            case TEXT, GROUP -> typed(field, Control.LINE, optional(field), max, value);
            case LONG, PAGE -> typed(field, Control.LINES, optional(field), max, value);
            case NUMBER, LINK -> typed(field, Control.LINE, optional(field), 0, value);
            case MONEY -> typed(field, Control.LINE, Text.of("entries.money.hint"), 0, value);
            case DATE -> typed(field, Control.DAY, optional(field), 0, value);
            case WHEN -> typed(field, Control.LINE, Text.of("entries.when.hint"), max, value);
            case YESNO ->
                chosen(
                        field,
                        List.of(
                                new Input.Choice("ja", Text.of("entries.yes"), false),
                                new Input.Choice("nee", Text.of("entries.no"), false)),
                        value);
            case CHOICE, VOICE ->
                chosen(
                        field,
                        field.options().stream()
                                .map(option -> new Input.Choice(option, Input.plain(option), true))
                                .toList(),
                        value);
        };
    }

    private static Input typed(EntryField field, Control control, @Nullable Text hint, int max, String value) {
        return Input.typed(EntryCommands.input(field), control, Input.plain(field.label()), hint, max, value);
    }

    private static Input chosen(EntryField field, List<Input.Choice> options, String value) {
        return new Input(
                EntryCommands.input(field),
                Control.CHOICE,
                Input.plain(field.label()),
                optional(field),
                0,
                options,
                value);
    }

    private static @Nullable Text optional(EntryField field) {
        return field.required() ? null : Text.of("entries.optional");
    }
}
