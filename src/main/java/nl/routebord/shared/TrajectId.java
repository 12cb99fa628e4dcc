package nl.routebord.shared;

import java.util.UUID;

/** The journey of one municipality through the six steps. */
public record TrajectId(UUID value) {

    public static TrajectId random() {
        return new TrajectId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
