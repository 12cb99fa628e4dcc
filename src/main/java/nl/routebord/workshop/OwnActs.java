package nl.routebord.workshop;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do with a thing of their own, as long as its activity takes voices: with the commands and the words of its
 * board, so that there is one way and one set of rules. The service has the last word and refuses.
 *
 * @param thing names the thing among all that is one's own, also while its text changes
 * @param edit to give it another text; null where that cannot be
 * @param withdraw to take it off the board; null where that cannot be
 * @param mend true where it is hidden, so that another text is what it waits for
 * @param instead why neither can be done although the activity is open; null where one of them can
 */
public record OwnActs(
        UUID thing,
        @Nullable Edit edit,
        @Nullable Withdraw withdraw,
        boolean mend,
        @Nullable Text instead) {

    /** Nothing can be done, and this sentence says why. */
    public static OwnActs none(UUID thing, String why) {
        return new OwnActs(thing, null, null, false, Text.of(why));
    }

    /**
     * A form that changes it.
     *
     * @param key what its drafts are kept under; the same as on the board, so that half a text is found on both pages
     * @param sent what travels along unseen, by field
     * @param version the version of the text that is shown; sent as {@code base}
     * @param ask the words that open the form
     */
    public record Edit(
            String command,
            String key,
            Map<String, String> sent,
            int version,
            List<Input> inputs,
            Text ask,
            Text save) {}

    /**
     * A form that takes it away, in two taps.
     *
     * @param ask the words of the first tap
     * @param sure the words of the second
     * @param done what is said when it has gone
     */
    public record Withdraw(String command, Map<String, String> sent, Text ask, Text sure, Text done) {

        /** What its command is kept under in the outbox; the same as on the board. */
        public String key(UUID thing) {
            return command + ":" + thing;
        }
    }
}
