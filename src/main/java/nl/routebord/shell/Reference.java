package nl.routebord.shell;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The number of one failure. Whoever saw it reads it aloud, and who runs the house finds what happened in the log. It says
 * nothing of what went wrong, nor of whom.
 *
 * @param number eight signs that nobody mixes up
 */
public record Reference(String number) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /** A new one, for the failure that is written to the log with it. */
    public static Reference fresh() {
        var number = new StringBuilder(9);
        for (int i = 0; i < 8; i++) {
            number.append(SIGNS.charAt(ThreadLocalRandom.current().nextInt(SIGNS.length())));
        }
        return new Reference(number.insert(4, '-').toString());
    }

    /** The sentence for who saw it. */
    public String say(Locale locale) {
        return Words.say(locale, "shell.error.reference", Map.of("number", number));
    }

    @Override
    public String toString() {
        return number;
    }
}
