package nl.routebord.shared;

import java.util.UUID;

/** Somebody who can speak: a guest on a phone, a sounding-board member or a facilitator. Never a name by itself. */
public record ParticipantId(UUID value) {

    public static ParticipantId random() {
        return new ParticipantId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
