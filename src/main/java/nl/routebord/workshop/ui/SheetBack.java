package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.TakenOff;

/** One thing that was taken off the run sheet, with the act that puts it back where it stood. */
final class SheetBack extends ListItem {

    SheetBack(String seat, TakenOff.Line line) {
        addClassName("line-back");
        var name = Stored.text(new Span(line.name()));
        name.addClassName("name");
        var button = RbForm.button("");
        button.setClassName("small-act");
        button.add(Icon.UNDO.create(), new Span(Words.say("workshop.sheet.back")));
        button.getElement()
                .setAttribute(
                        "aria-label",
                        Words.say(
                                "workshop.guide.about",
                                Map.of("act", Words.say("workshop.sheet.back"), "name", line.name())));
        add(
                name,
                RbForm.of("sheet.back", seat)
                        .key("sheet.back:" + line.activity())
                        .hidden("activity", line.activity().toString())
                        .add(button));
    }
}
