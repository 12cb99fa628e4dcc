package nl.routebord.feedback;

import java.time.Instant;
import java.util.List;
import nl.routebord.shared.Text;
import nl.routebord.workshop.Hidden;
import org.jspecify.annotations.Nullable;

/** What one person said, newest first, for that person alone. Taken back texts are left out. */
public record MyFeedback(List<Own> items) {

    /**
     * @param version the one an edit is based on
     * @param removed true where the facilitator took it off the board
     * @param hidden why, where it was hidden
     * @param later what it is read in now; null while it stands by itself
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
            @Nullable Hidden hidden,
            @Nullable Later later) {

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
            this(id, sort, text, about, version, at, second, removed, null, null);
        }
    }

    /**
     * What the facilitator made of one's own words.
     *
     * @param split true where they were made into several, of which this is one; false where they were joined with others
     * @param text how it reads; null while this person may not see it
     */
    public record Later(boolean split, @Nullable String text) {

        /** The sentence before it. */
        public Text lead() {
            return Text.of((split ? "feedback.mine.split" : "feedback.mine.joined") + (text == null ? ".unseen" : ""));
        }
    }
}
