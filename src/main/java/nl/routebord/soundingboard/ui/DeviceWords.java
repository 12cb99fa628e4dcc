package nl.routebord.soundingboard.ui;

import java.util.Map;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Words;
import nl.routebord.soundingboard.Device;

/** Says a device in words: what it is, since when it is in and when it was used last. */
final class DeviceWords {

    private DeviceWords() {}

    static String name(Device device) {
        return Words.say(device.kind().key());
    }

    static String facts(Device device) {
        var seen = device.seen();
        return seen == null
                ? Words.say("soundingboard.device.asked", Map.of("when", Dates.moment(device.since())))
                : Words.say(
                        "soundingboard.device.facts",
                        Map.of("since", Dates.day(device.since()), "seen", Dates.moment(seen)));
    }

    /** Two telephones are told apart by their days. */
    static String whole(Device device) {
        return name(device) + ", " + facts(device);
    }
}
