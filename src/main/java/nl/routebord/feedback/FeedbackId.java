package nl.routebord.feedback;

import java.util.UUID;

/** One piece of feedback. */
public record FeedbackId(UUID value) {

    public static FeedbackId random() {
        return new FeedbackId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
