package nl.routebord.workshop;

import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/** What the product knows of somebody who takes part: at most an alias and a group. */
public record Person(
        ParticipantId id, @Nullable String alias, @Nullable String group) {

    /** What a person's own screens watch for a corrected alias or group. */
    public static Topic topic(ParticipantId id) {
        return new Topic("person", id.toString());
    }
}
