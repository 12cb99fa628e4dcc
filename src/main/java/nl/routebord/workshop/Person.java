package nl.routebord.workshop;

import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What the product knows of somebody who takes part: at most an alias, a group, and whether the clock runs longer.
 *
 * @param group the name of the group, which may change
 * @param groupId what the group is counted under, which does not
 * @param extraTime true where this person took extra time; on the own phones only
 * @param erased true where this person wiped what was kept of them
 */
public record Person(
        ParticipantId id,
        @Nullable String alias,
        @Nullable String group,
        @Nullable UUID groupId,
        boolean extraTime,
        boolean erased) {

    static final String KIND = "person";

    public Person(ParticipantId id, @Nullable String alias, @Nullable String group, @Nullable UUID groupId) {
        this(id, alias, group, groupId, false, false);
    }

    /** Somebody who did not say a group. */
    public static Person without(ParticipantId id, @Nullable String alias) {
        return new Person(id, alias, null, null);
    }

    /** What a person's own screens watch for a corrected alias or group, and for extra time. */
    public static Topic topic(ParticipantId id) {
        return new Topic(KIND, id.toString());
    }
}
