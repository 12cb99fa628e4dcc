package nl.routebord.demo;

import java.util.List;
import nl.routebord.soundingboard.Profile;

/** The people of the demo world. They are fictional, and the same in every test. */
public final class Cast {

    /** The fictional municipality. */
    public static final String MUNICIPALITY = "Waterdal";

    public static final String TRAJECT = "Meepraten in Waterdal";
    public static final String EVENING = "Avond 3 · Ontwerp";

    /** The second traject, which two municipalities travel together. */
    public static final String TOGETHER = "Waterdal en Heuvelrode";

    public static final String SECOND = "Samen over jeugdhulp";

    /** Guides the evening. */
    public static final String FACILITATOR = "Marloes";

    /** The six members of the sounding board; the first one's link is printed at the start. */
    public static final List<String> MEMBERS = List.of("Anneke", "Yusuf", "Corrie", "Bram", "Saskia", "Mo");

    /** What a member brings in; together they are the mix the route advises, but for who gets help under the Jeugdwet. */
    static Profile profile(String member) {
        return switch (member) {
            case "Anneke", "Bram" -> Profile.WMO;
            case "Yusuf" -> Profile.WORK;
            case "Corrie" -> Profile.COUNCIL;
            case "Saskia" -> Profile.NEW_VOICE;
            default -> Profile.OTHER;
        };
    }

    private Cast() {}
}
