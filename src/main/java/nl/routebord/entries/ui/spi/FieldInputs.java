package nl.routebord.entries.ui.spi;

import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryCommands;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.EntryInputs;
import nl.routebord.entries.FieldType;
import nl.routebord.entries.Shape;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Inputs;

/** Draws the fields of a shape into a form, each with the control that fits its type. */
public final class FieldInputs {

    private FieldInputs() {}

    /** All fields in their order, as far as this person fills them in. */
    public static RbForm into(RbForm form, Shape shape, boolean staff) {
        shape.writtenBy(staff).forEach(field -> one(form, field));
        return form;
    }

    /** One field, for example the only one that a cell changes. */
    public static RbForm one(RbForm form, EntryField field) {
        return Inputs.into(form, EntryInputs.of(field, ""));
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

    /** True where a value of this type is words of the record's own language and not of the screen. */
    static boolean isStored(FieldType type) {
        return type != FieldType.YESNO && type != FieldType.DATE && type != FieldType.MONEY && type != FieldType.NUMBER;
    }
}
