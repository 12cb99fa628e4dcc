package nl.routebord.soundingboard;

import java.util.Locale;
import nl.routebord.shell.Icon;

/** What kind of thing a member says. */
public enum Sort {
    /** Something that pinches. */
    HOBBEL(Icon.WARNING),
    ADVICE(Icon.SUPPORT),
    QUESTION(Icon.HELP);

    private final Icon icon;

    Sort(Icon icon) {
        this.icon = icon;
    }

    /** The sign beside its word. */
    public Icon icon() {
        return icon;
    }

    /** The word for it. */
    public String key() {
        return "soundingboard.sort." + value();
    }

    /** As a form sends it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
