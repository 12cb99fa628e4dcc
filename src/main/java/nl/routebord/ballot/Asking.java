package nl.routebord.ballot;

import java.util.List;
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

    /** The most dots one person can have. */
    public static final int MOST = 20;

    public Asking {
        words = List.copyOf(words);
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
