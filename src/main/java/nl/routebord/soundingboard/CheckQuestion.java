package nl.routebord.soundingboard;

import java.util.Locale;

/** The five questions of the monthly check (S5-B10); they never change, so that months can be compared. */
public enum CheckQuestion {
    RUNS,
    PINCHES,
    MISSES,
    HEARS,
    ASKS;

    /** The question in words. */
    public String key() {
        return "soundingboard.check." + value();
    }

    /** As a form sends it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
