package nl.routebord.routemap.yaml;

import java.util.Set;

/** What can stand behind a setting of a board. */
enum Shape {
    /** Lines of words. */
    LIST,
    /** One line of words. */
    WORDS,
    /** "ja" or "nee". */
    YESNO,
    /** A small number. */
    NUMBER,
    /** A method of voting. */
    METHOD,
    /** Columns, or questions, each with a type. */
    TYPED,
    /** The number of what comes out of another board. */
    ARTEFACT;

    /** The methods of voting, by the names the ballot has for them. */
    static final Set<String> METHODS =
            Set.of("PARTS", "CHOICE", "POLL", "DOTS", "SCORE5", "SCORE3", "RANKING", "CONSENT");
}
