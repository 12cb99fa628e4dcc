package nl.routebord.soundingboard;

import java.util.Locale;

/** What somebody brings into the sounding board: a mix of people with and without experience of the help it is about. */
public enum Profile {
    /** Gets help under the Wmo. */
    WMO,
    /** Gets help under the Jeugdwet, or a parent of who does. */
    YOUTH,
    /** Gets help under the Participatiewet. */
    WORK,
    /** From an advisory council of now. */
    COUNCIL,
    /** Never was member of anything. */
    NEW_VOICE,
    /** Anything else, such as a relative or somebody of an initiative. */
    OTHER;

    /** The words for it. */
    public String key() {
        return "soundingboard.profile." + name().toLowerCase(Locale.ROOT);
    }
}
