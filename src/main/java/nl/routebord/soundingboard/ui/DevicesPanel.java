package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.soundingboard.Device;
import nl.routebord.soundingboard.Devices;
import nl.routebord.workshop.ui.spi.Keyed;
import org.jspecify.annotations.Nullable;

/** The devices of a member at home: those that are in, each to be put out. */
final class DevicesPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();
    private final transient Keyed<Device, DeviceItem> items;

    /** {@code here} is the device this is read on. */
    DevicesPanel(String seat, @Nullable UUID here) {
        addClassName("panel");
        list.addClassName("devices");
        var hint = Html.paragraph("soft");
        Html.text(hint, Words.say("soundingboard.devices.hint"));
        add(new H2(Words.say("soundingboard.devices.title")), hint, list);
        items = new Keyed<>(
                list,
                Device::id,
                device -> DeviceItem.own(seat, device, device.id().equals(here)),
                DeviceItem::show);
    }

    void show(Devices devices) {
        items.show(devices.in());
    }
}
