package nl.routebord.thermometer;

import java.util.UUID;

/** One statement of a thermometer. */
public record StatementId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
