package nl.routebord.shared;

import java.util.UUID;

/** One evening (or day) of a traject, with a join code, a run sheet and a stage. */
public record WorkshopId(UUID value) {

    public static WorkshopId random() {
        return new WorkshopId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
