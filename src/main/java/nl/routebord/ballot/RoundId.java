package nl.routebord.ballot;

import java.util.UUID;

/** One time of asking. Asking again is a new round; the votes of the old one stay as they were. */
public record RoundId(UUID value) {

    public static RoundId random() {
        return new RoundId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
