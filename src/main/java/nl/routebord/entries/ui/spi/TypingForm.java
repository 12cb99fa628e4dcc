package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.routebord.entries.FieldType;
import nl.routebord.entries.Shape;
import nl.routebord.entries.Tables;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.TypeIn;

/**
 * The desk's forms to type in for somebody without a phone, or for a table: for whom stays, the text is empty again after each
 * card.
 */
final class TypingForm {

    private TypingForm() {}

    static Component of(Place place, Shape shape, List<Groups.Group> groups) {
        return TypeIn.fold(Words.say("entries.typein.lead"), fields(TypeIn.form(place, groups), shape));
    }

    /** For a table that has no phone, or whose scribe cannot type. */
    static Component at(Place place, Shape shape, Tables.Table table) {
        var command = place.activity().kind() + ".typein";
        var activity = place.activity().id().toString();
        var form = RbForm.of(command, place.seat())
                .key(command + ":" + activity + ":" + table.number())
                .hidden("activity", activity)
                .hidden("table", Integer.toString(table.number()))
                .stays("lines");
        return TypeIn.under(Words.say("entries.typein.table", table.place()), fields(form, shape));
    }

    private static RbForm fields(RbForm form, Shape shape) {
        var naming = shape.naming();
        if (naming.type().isWords()) {
            TypeIn.text(form, naming.label(), "entries.typein");
        } else {
            FieldInputs.one(form, naming);
        }
        shape.writtenBy(true).stream()
                .filter(field -> field != naming && field.type() != FieldType.VOICE)
                .forEach(field -> FieldInputs.one(form, field));
        return form.submit(Words.say("entries.send"));
    }
}
