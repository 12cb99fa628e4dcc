package nl.routebord.shared;

import java.util.UUID;

/** One thing to do together: fill in, vote or give feedback. It outlives the workshop. */
public record ActivityId(UUID value) {

    public static ActivityId random() {
        return new ActivityId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
