package nl.routebord.ballot;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one voter gave in one round.
 *
 * @param group the label of the voter's group; null where it was not said
 */
record Paper(@Nullable String group, Map<OptionId, Integer> marks) {

    Paper {
        marks = Map.copyOf(marks);
    }

    /** Empty where it was not said, as on a row of {@link SupportPerGroup}. */
    String label() {
        return group == null ? "" : group;
    }
}
