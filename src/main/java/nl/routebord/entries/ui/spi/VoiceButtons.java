package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.EntryMine;
import nl.routebord.shell.Stored;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Place;

/** The answers somebody can give for one entry under one field, as buttons; a second tap on one's own answer takes it back. */
public final class VoiceButtons extends Div {

    private final EntryId entry;
    private final EntryField field;
    private final Map<String, NativeButton> buttons = new LinkedHashMap<>();

    /** {@code describedBy} is the id of the words that say what the answer is about. */
    public VoiceButtons(Place place, EntryId entry, EntryField field, String describedBy) {
        this.entry = entry;
        this.field = field;
        addClassName("picks");
        var command = place.activity().kind() + ".voice";
        var form = RbForm.of(command, place.seat())
                .key(command + ":" + entry + ":" + field.key())
                .hidden("entry", entry.toString())
                .hidden("field", field.key())
                .latest();
        for (var option : field.options()) {
            var button = Stored.text(RbForm.button(option, "value", option));
            button.setClassName("pick-one");
            button.getElement().setAttribute("aria-describedby", describedBy);
            buttons.put(option, button);
            form.add(button);
        }
        add(form);
    }

    /** What the one who looks said. */
    public void show(EntryMine mine) {
        var said = mine.said(entry, field);
        buttons.forEach((option, button) -> {
            var on = option.equals(said);
            button.getElement()
                    .setAttribute("aria-pressed", Boolean.toString(on))
                    .setAttribute("value", on ? "" : option);
        });
    }
}
