package nl.routebord.feedback;

import java.time.Instant;
import java.util.List;
import nl.routebord.workshop.Hidden;
import org.jspecify.annotations.Nullable;

/** What one person said, newest first, for that person alone. Taken back texts are left out. */
public record MyFeedback(List<Own> items) {

    /**
     * @param version the one an edit is based on
     * @param removed true where the facilitator took it off the board
     * @param hidden why, where it was hidden
     */
    public record Own(
            FeedbackId id,
            Sort sort,
            String text,
            @Nullable String about,
            int version,
            Instant at,
            boolean second,
            boolean removed,
            @Nullable Hidden hidden) {

        /** One that is not hidden. */
        public Own(
                FeedbackId id,
                Sort sort,
                String text,
                @Nullable String about,
                int version,
                Instant at,
                boolean second,
                boolean removed) {
            this(id, sort, text, about, version, at, second, removed, null);
        }
    }
}
