package nl.routebord.model;

import java.util.UUID;

/** One relation between two parts. */
public record RelationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
