package nl.routebord.ballot;

import java.util.Locale;

/** The tone of a mark, which every screen and every sheet shows as a colour, a sign and a pattern, always beside its word. */
public enum Voice {
    YES,
    ADAPT,
    NO,
    UNSURE;

    /** The name by which style sheets know it, for example {@code yes}. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
