package nl.routebord.signals;

import java.util.UUID;

/** A question to the facilitator. */
public record QuestionId(UUID value) {

    static QuestionId random() {
        return new QuestionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
