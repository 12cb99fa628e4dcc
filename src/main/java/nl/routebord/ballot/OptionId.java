package nl.routebord.ballot;

import java.util.UUID;

/** A part (onderdeel) that can be voted on. */
public record OptionId(UUID value) {

    public static OptionId random() {
        return new OptionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
