package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.soundingboard.Device;

/** A device that is in, and putting it out. */
final class DeviceItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Span facts = Html.span("", "soft");
    private final Twice out;

    /** One of the own devices; {@code here} is true for the device this is read on. */
    static DeviceItem own(String seat, Device device, boolean here) {
        return new DeviceItem(seat, here ? "soundingboard.device.leave" : "soundingboard.device.out", device, here);
    }

    /** One of a member, for staff. */
    static DeviceItem ofMember(String seat, Device device) {
        return new DeviceItem(seat, "soundingboard.staff.device.out", device, false);
    }

    private DeviceItem(String seat, String stem, Device device, boolean here) {
        addClassName("device");
        var words = new Div(Html.span(DeviceWords.name(device), "name"), facts);
        words.addClassName("words");
        if (here) {
            words.add(Html.span(Words.say("soundingboard.device.here"), "chip", "route"));
        }
        out = new Twice(WaitingDevice.form("device.out", seat, device), stem);
        add(words, out);
        show(device);
    }

    void show(Device device) {
        Html.text(facts, DeviceWords.facts(device));
        out.about(DeviceWords.whole(device));
    }
}
