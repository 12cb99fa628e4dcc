package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shared.ActivityId;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.StageRecord;

/** What changes one line of the run sheet: its minutes, a place up or down, and taking it off while it was never open. */
final class SheetEdit extends Div {

    private final RbForm minutes;
    private final NativeButton up = move(Icon.ARROW_UP, "workshop.sheet.up", "up");
    private final NativeButton down = move(Icon.ARROW_DOWN, "workshop.sheet.down", "down");
    private final Sure off;

    SheetEdit(String seat, ActivityId id) {
        addClassNames("line-edit", "small");
        getElement().setAttribute("role", "group");
        minutes = form("sheet.minutes", seat, id)
                .text("minutes", Words.say("workshop.sheet.minutes"), null, 0)
                .add(RbForm.button(Words.say("workshop.sheet.save")));
        minutes.addClassName("line-minutes");
        var places = new Div(up, down);
        places.addClassName("row");
        off = new Sure(form("sheet.off", seat, id), "workshop.sheet.off", "small-act");
        add(minutes, form("sheet.move", seat, id).add(places), off);
    }

    private static RbForm form(String command, String seat, ActivityId id) {
        return RbForm.of(command, seat).key(command + ":" + id).hidden("activity", id.toString());
    }

    private static NativeButton move(Icon icon, String words, String to) {
        var button = RbForm.button("", "to", to);
        button.setClassName("small-act");
        button.add(icon.create(), new Span(Words.say(words)));
        return button;
    }

    /** The line is the n-th (from 0) of so many. At an end the button stays under the finger and says so. */
    void show(StageRecord.Line line, int at, int all) {
        var name = line.activity().name();
        getElement().setAttribute("aria-label", name);
        about(up, "workshop.sheet.up", name, at == 0);
        about(down, "workshop.sheet.down", name, at == all - 1);
        off.about(name);
        minutes.initial("minutes", Integer.toString(line.minutes()));
        Html.hide(off, all < 2 || line.onStage() || line.activity().phase() != Phase.PREPARED);
    }

    private static void about(NativeButton button, String act, String name, boolean end) {
        // Many stand in one list: which line is meant, is heard too.
        button.getElement()
                .setAttribute(
                        "aria-label", Words.say("workshop.guide.about", Map.of("act", Words.say(act), "name", name)))
                .setAttribute("aria-disabled", Boolean.toString(end));
    }
}
