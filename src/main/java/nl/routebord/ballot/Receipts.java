package nl.routebord.ballot;

import java.security.SecureRandom;

/**
 * The code somebody gets when a vote counts, short enough to read aloud: K7-42. It proves that a vote counts, not what it
 * says, and it opens nothing. Chance makes it, so it tells nothing of who or when; the database keeps it unique in its round.
 */
final class Receipts {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTVWXYZ";
    private static final String FIGURES = "23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Receipts() {}

    /** One of 18,400. */
    static String fresh() {
        return "%c%c-%02d"
                .formatted(
                        LETTERS.charAt(RANDOM.nextInt(LETTERS.length())),
                        FIGURES.charAt(RANDOM.nextInt(FIGURES.length())),
                        RANDOM.nextInt(100));
    }
}
