package nl.routebord.entries.ui.spi;

import nl.routebord.entries.EntryCommands;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.Mark;
import nl.routebord.entries.Shape;
import nl.routebord.entries.Trait;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.shell.form.RbGrow;
import nl.routebord.trail.Concerns;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** The forms that every kind with entries has, the same on a phone, at the desk and at home. */
public final class EntryForms {

    private EntryForms() {}

    /** To put an entry on the board. */
    public static RbForm add(Place place, Shape shape) {
        var activity = place.activity().id().toString();
        var form = RbForm.of(place.activity().kind() + ".add", place.seat())
                .key(place.activity().kind() + ".add:" + activity)
                .hidden("activity", activity);
        return FieldInputs.into(form, shape, place.scope().isStaff()).submit(Words.say("entries.send"));
    }

    /** To change the fields of an entry; {@link FieldInputs#follow} keeps it at the present text. */
    public static RbForm change(Place place, Shape shape, EntryId entry) {
        var form = FieldInputs.into(
                press(place, "change", entry), shape, place.scope().isStaff());
        if (shape.has(Trait.GROWS)) {
            form.add(RbGrow.of(
                    place.activity().kind() + ".grow",
                    place.seat(),
                    entry.toString(),
                    EntryCommands.input(shape.cells().get(1))));
        }
        return form.submit(Words.say("entries.save"));
    }

    /** To give other words to one's own entry that is hidden; nobody sees them grow. */
    static RbForm mend(Place place, Shape shape, EntryId entry) {
        return FieldInputs.into(press(place, "change", entry), shape, false).submit(Words.say("entries.save"));
    }

    /** To put an entry at another place, without opening all its fields; {@link FieldInputs#followOne} keeps it up to date. */
    public static RbForm move(Place place, EntryField field, EntryId entry) {
        var command = place.activity().kind() + ".change";
        return FieldInputs.one(press(place, "change", entry).key(command + ":" + field.key() + ":" + entry), field)
                .submit(Words.say("entries.move.send"));
    }

    /** One act on an entry, without a button yet: {@code remove}, {@code restore}, {@code apart}, {@code move}. */
    public static RbForm press(Place place, String act, EntryId entry) {
        var command = place.activity().kind() + "." + act;
        return RbForm.of(command, place.seat()).key(command + ":" + entry).hidden("entry", entry.toString());
    }

    /** To give a mark or take it back; the newest tap counts. Set {@code on} to what the next tap means. */
    public static RbForm mark(Place place, EntryId entry, Mark mark) {
        return press(place, "mark", entry)
                .key(place.activity().kind() + ".mark:" + mark + ":" + entry)
                .hidden("mark", mark.name().toLowerCase(java.util.Locale.ROOT))
                .latest();
    }

    /** To put a concern beside an entry; {@code seen} says who reads it, null where that is told elsewhere. */
    public static RbForm worry(Place place, EntryId entry, String label, @Nullable String seen) {
        return RbForm.of("concern.raise", place.seat())
                .key("concern.raise:" + entry)
                .hidden("kind", EntryId.KIND)
                .hidden("item", entry.toString())
                .area("text", label, seen, Concerns.MAX)
                .submit(Words.say("entries.send"));
    }
}
