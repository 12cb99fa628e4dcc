package nl.routebord.soundingboard;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a device is, in a word a member knows it by. No more of it is kept: nobody is to be recognised by a device. */
public enum DeviceKind {
    PHONE,
    TABLET,
    COMPUTER;

    /** From what a browser says of itself; where that tells nothing, a computer. */
    static DeviceKind of(@Nullable String userAgent) {
        var says = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        if (says.contains("ipad") || says.contains("tablet") || says.contains("android") && !says.contains("mobile")) {
            return TABLET;
        }
        return says.contains("mobile") || says.contains("iphone") ? PHONE : COMPUTER;
    }

    /** The word for it. */
    public String key() {
        return "soundingboard.device.kind." + name().toLowerCase(Locale.ROOT);
    }
}
