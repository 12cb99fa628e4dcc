package nl.routebord.ballot;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a round asks, chosen beforehand. From the first voice on nothing of it can be changed any more.
 *
 * @param most dots or picks per person; 1 for methods without
 * @param secret true where nobody can find out afterwards who chose what, Routebord neither
 * @param words own names of the answers, most in favour first; empty for the usual ones
 * @param stage how far a consent talk is; null for other methods
 */
public record Asking(
        Method method,
        int most,
        boolean secret,
        List<String> words,
        @Nullable Stage stage) {

    /** The most dots one person can have: more cannot be given with care, and do not fit a row on a phone. */
    public static final int DOTS = 10;

    public Asking {
        words = List.copyOf(words);
    }

    /** From the settings of a preset; without any, per part and open. */
    static Asking of(Map<String, String> settings) {
        var method = Method.valueOf(settings.getOrDefault("method", Method.PARTS.name()));
        return new Asking(
                        method,
                        Integer.parseInt(settings.getOrDefault("most", "1")),
                        Boolean.parseBoolean(settings.getOrDefault("secret", "false")),
                        settings.getOrDefault("words", "").lines().toList(),
                        null)
                .anew();
    }

    /** The stages of a consent talk before the close. An objection can only be made in the last one. */
    public enum Stage {
        PRESENT,
        QUESTIONS,
        REACTIONS,
        OBJECTIONS
    }

    /** Whether a voice can be given in this stage. */
    public boolean isVoting() {
        return stage == null || stage == Stage.OBJECTIONS;
    }

    Asking secretly(boolean secret) {
        return new Asking(method, most, secret, words, stage);
    }

    Asking at(Stage next) {
        return new Asking(method, most, secret, words, next);
    }

    /** The same, from the beginning. */
    Asking anew() {
        return new Asking(method, most, secret, words, method == Method.CONSENT ? Stage.PRESENT : null);
    }
}
