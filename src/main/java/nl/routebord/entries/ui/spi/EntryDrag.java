package nl.routebord.entries.ui.spi;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routebord.entries.EntryCommands;
import nl.routebord.shell.form.RbDrag;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Place;

/** Dragging of entries in a picture: the same change as the form {@link EntryForms#move}. */
public final class EntryDrag {

    private EntryDrag() {}

    /** Put into the picture around the entries; {@code keys} are the fields that a place can set. */
    public static RbDrag of(Place place, String... keys) {
        var command = place.activity().kind() + ".change";
        var form = RbForm.of(command, place.seat())
                .key(command + ":sleep:" + place.activity().id())
                .hidden("entry", "")
                .hidden("base", "");
        Arrays.stream(keys).forEach(key -> form.hidden(EntryCommands.input(key), ""));
        return RbDrag.sending(form);
    }

    /** The inputs of the form that these values of fields stand for. */
    public static Map<String, String> inputs(Map<String, String> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(one -> EntryCommands.input(one.getKey()), Map.Entry::getValue));
    }
}
