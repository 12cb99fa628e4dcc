package nl.routebord.routemap.yaml;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What can stand behind a setting of a board, and which settings each kind of board takes. */
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

    private static final Map<String, Shape> VOTE = Map.of("method", METHOD, "most", NUMBER);

    /** The settings of each kind of activity, by the names the kind has for them. */
    static final Map<String, Map<String, Shape>> OF_KIND = Map.ofEntries(
            kind(
                    "cards",
                    VOTE,
                    Map.of(
                            "columns", LIST,
                            "fields", LIST,
                            "marks", LIST,
                            "reactions", LIST,
                            "other", YESNO,
                            "links", YESNO,
                            "support", YESNO,
                            "concerns", YESNO)),
            kind(
                    "line",
                    Map.of(),
                    Map.of(
                            "scale", LIST,
                            "second", LIST,
                            "rings", LIST,
                            "sources", LIST,
                            "unknown", WORDS,
                            "staff", YESNO)),
            kind("answer", Map.of(), Map.of()),
            kind("register", VOTE, Map.of("columns", TYPED, "total", WORDS)),
            kind("timeline", Map.of(), Map.of("rows", LIST, "columns", TYPED)),
            kind("model", Map.of(), Map.of("sorts", LIST, "flows", LIST)),
            kind(
                    "matrix",
                    VOTE,
                    Map.of(
                            "rows", LIST,
                            "columns", LIST,
                            "scale", LIST,
                            "rowsFrom", ARTEFACT,
                            "columnsFrom", ARTEFACT)),
            kind("sidebyside", Map.of(), Map.of("columns", LIST, "rows", LIST)),
            kind("document", VOTE, Map.of("sections", LIST)),
            kind("path", Map.of(), Map.of("columns", TYPED, "ends", LIST)),
            kind(
                    "thermometer",
                    Map.of(),
                    Map.of("scale", LIST, "sentence", YESNO, "anonymous", YESNO, "staff", YESNO, "every", WORDS)),
            kind("datepoll", Map.of(), Map.of("answers", LIST)),
            kind("criteria", Map.of(), Map.of()),
            kind("ballot", VOTE, Map.of("secret", YESNO, "other", YESNO, "words", LIST)),
            kind("feedback", Map.of(), Map.of()));

    private static Map.Entry<String, Map<String, Shape>> kind(
            String name, Map<String, Shape> vote, Map<String, Shape> own) {
        var all = new TreeMap<>(own);
        all.putAll(vote);
        return Map.entry(name, all);
    }
}
