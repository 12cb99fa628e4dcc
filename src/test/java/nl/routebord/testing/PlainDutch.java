package nl.routebord.testing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for every Dutch sentence on a screen, wherever it stands. */
public final class PlainDutch {

    private static final int WORDS = 15;

    /** The words product.md keeps off participants' screens, with the forms they take. */
    private static final Pattern FORBIDDEN =
            word("draagvlak|actor(?:en|s)?|co-?creatie|outreachende?|vindplaatsgerichte?"
                    + "|componenten?|criteri(?:um|a)|monitor(?:en|t|ing)|consent|leefwereld|systeemwereld|implementaties?"
                    + "|implementeren|input");

    private static final Pattern FAMILIAR = word("je|jij|jou|jouw|jullie");

    /** Written into another word, as in "Wmo-raad", it says which council it is. */
    private static final Pattern BARE_COUNCIL =
            Pattern.compile("(?<!-)" + word("raad").pattern(), flags());

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");

    private PlainDutch() {}

    /** The sentences of this text that are too long. */
    public static List<String> tooLong(String text) {
        return sentences(text).filter(sentence -> words(sentence) > WORDS).toList();
    }

    /** True where participants would meet a word they do not know. */
    public static boolean isHard(String text) {
        return FORBIDDEN.matcher(text).find();
    }

    /** True where somebody is called by another word than "u". */
    public static boolean isFamiliar(String text) {
        return FAMILIAR.matcher(text).find();
    }

    /** True where "raad" stands alone: nobody knows then which one. */
    public static boolean hasBareCouncil(String text) {
        return BARE_COUNCIL.matcher(text).find();
    }

    public static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    private static Stream<String> sentences(String text) {
        return Pattern.compile("(?<=[.!?])\\s+|\\n").splitAsStream(text);
    }

    private static Pattern word(String alternatives) {
        return Pattern.compile("(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])", flags());
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    }
}
