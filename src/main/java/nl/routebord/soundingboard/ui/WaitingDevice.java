package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.soundingboard.Device;

/** A device that waits for a yes: its number, to compare with what it shows, and yes or no. */
final class WaitingDevice extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Numbered number = new Numbered();
    private final Span facts = Html.span("", "soft");

    /** {@code stem} is the key of its {@code .title}, {@code .ask}, {@code .yes} and {@code .no}: the member's or that of staff. */
    WaitingDevice(String seat, String stem, Device device) {
        addClassNames("waiting-device", "note", "adapt");
        var title = new Paragraph(new Span(Words.say(stem + ".title") + " "), number);
        title.addClassName("name");
        var yes = RbForm.button(Words.say(stem + ".yes"));
        yes.addClassName("main");
        var acts = new Div(
                form("device.letin", seat, device).add(yes),
                form("device.out", seat, device).add(RbForm.button(Words.say(stem + ".no"))));
        acts.addClassName("row");
        var words = new Div(title, facts, new Paragraph(Words.say(stem + ".ask")), acts);
        words.addClassNames("gap", "small");
        add(Icon.PHONE.create(), words);
        show(device);
    }

    void show(Device device) {
        number.show(device.number());
        Html.text(facts, DeviceWords.whole(device));
    }

    static RbForm form(String command, String seat, Device device) {
        return RbForm.of(command, seat)
                .key(command + ":" + device.id())
                .hidden("device", device.id().toString());
    }
}
