package nl.routebord.poll;

import java.util.UUID;
import nl.routebord.ballot.OptionId;
import org.jspecify.annotations.Nullable;

/**
 * One paper form, read and right.
 *
 * @param number of the form, from 1
 * @param group null where it was not said
 * @param words in own words; null for none
 */
record FormLine(
        int number,
        OptionId option,
        @Nullable UUID group,
        @Nullable String words) {

    /** The highest number a form can have. */
    static final int MOST = Poll.MOST_FORMS;

    String sender() {
        return Integer.toString(number);
    }
}
