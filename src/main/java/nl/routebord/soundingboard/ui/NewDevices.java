package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import nl.routebord.shell.Html;
import nl.routebord.soundingboard.Device;
import nl.routebord.soundingboard.Devices;
import nl.routebord.workshop.ui.spi.Keyed;

/** At the top of a member's home: devices that want to come in. It is away while there are none. */
final class NewDevices extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Keyed<Device, WaitingDevice> items;

    NewDevices(String seat) {
        var list = new UnorderedList();
        list.addClassNames("gap", "small");
        getElement().setAttribute("role", "status");
        add(list);
        items = new Keyed<>(
                list,
                Device::id,
                device -> new WaitingDevice(seat, "soundingboard.device.new", device),
                WaitingDevice::show);
        Html.hide(this, true);
    }

    void show(Devices devices) {
        items.show(devices.waiting());
        Html.hide(this, devices.waiting().isEmpty());
    }
}
