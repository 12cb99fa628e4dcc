package nl.routebord.house;

import java.util.UUID;

/** One reported incident. */
public record IncidentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
