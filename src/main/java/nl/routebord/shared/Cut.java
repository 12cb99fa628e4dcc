package nl.routebord.shared;

/** Cuts a text that is too long for its place. The last sign says that something was cut off; no sign is ever cut in two. */
public final class Cut {

    private static final String REST = "…";

    private Cut() {}

    /** The text in at most {@code max} characters, as people and forms count them: one emoji is one. */
    public static String characters(String text, int max) {
        return text.codePointCount(0, text.length()) <= max
                ? text
                : text.substring(0, text.offsetByCodePoints(0, max - 1)) + REST;
    }

    /** The text in at most {@code max} UTF-16 units, as the narrowest of our databases counts what a column holds. */
    public static String units(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        var end = max - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + REST;
    }
}
