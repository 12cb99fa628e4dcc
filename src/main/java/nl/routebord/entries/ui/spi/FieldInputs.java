package nl.routebord.entries.ui.spi;

import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryCommands;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.FieldType;
import nl.routebord.entries.Shape;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import org.jspecify.annotations.Nullable;

/** Draws the fields of a shape into a form, each with the control that fits its type. */
public final class FieldInputs {

    /** So many options stand as radios, all in sight; more go into a list. */
    private static final int RADIOS = 5;

    private FieldInputs() {}

    /** All fields in their order, as far as this person fills them in. */
    public static RbForm into(RbForm form, Shape shape, boolean staff) {
        shape.writtenBy(staff).forEach(field -> one(form, field));
        return form;
    }

    /** One field, for example the only one that a cell changes. */
    public static RbForm one(RbForm form, EntryField field) {
        var name = EntryCommands.input(field);
        var label = field.label();
        return switch (field.type()) {
            case TEXT, GROUP ->
                form.text(name, label, optional(field), field.type().max());
            case LONG, PAGE ->
                form.area(name, label, optional(field), field.type().max());
            case NUMBER -> form.text(name, label, optional(field), 0);
            case MONEY -> form.text(name, label, Words.say("entries.money.hint"), 0);
            case DATE -> form.day(name, label, optional(field));
            case WHEN ->
                form.text(
                        name,
                        label,
                        Words.say("entries.when.hint"),
                        field.type().max());
            case LINK -> form.text(name, label, optional(field), 0);
            case YESNO -> form.choice(name, label, optional(field), yesNo());
            case CHOICE, VOICE ->
                field.options().size() <= RADIOS
                        ? form.choice(name, label, optional(field), options(field))
                        : form.select(name, label, optional(field), Words.say("entries.choose"), options(field));
        };
    }

    /** Fills the form with what stands there now, and the version it starts from; what is being typed stays. */
    public static void follow(RbForm form, Shape shape, EntryBoard.Row row) {
        form.base("base", Integer.toString(row.version()));
        shape.cells().forEach(field -> form.initial(EntryCommands.input(field), row.value(field.key())));
    }

    /** The same for a form with one field of the entry. */
    public static void followOne(RbForm form, String key, EntryBoard.Row row) {
        form.base("base", Integer.toString(row.version()));
        form.initial(EntryCommands.input(key), row.value(key));
    }

    private static @Nullable String optional(EntryField field) {
        return field.required() ? null : Words.say("entries.optional");
    }

    private static Option[] options(EntryField field) {
        return field.options().stream()
                .map(option -> new Option(option, option, true))
                .toArray(Option[]::new);
    }

    private static Option[] yesNo() {
        return new Option[] {new Option("ja", Words.say("entries.yes")), new Option("nee", Words.say("entries.no"))};
    }

    /** True where a value of this type is words of the record's own language and not of the screen. */
    static boolean isStored(FieldType type) {
        return type != FieldType.YESNO && type != FieldType.DATE && type != FieldType.MONEY && type != FieldType.NUMBER;
    }
}
