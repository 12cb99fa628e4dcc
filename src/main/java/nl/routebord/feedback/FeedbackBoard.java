package nl.routebord.feedback;

import java.time.Instant;
import java.util.List;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The feedback board as one audience may see it.
 *
 * @param veiled true while the activity keeps everything hidden; then only the counts are here
 * @param items newest first; taken away ones only for the facilitator, texts taken back for nobody
 * @param model what people speak of, in the order of the run sheet
 */
public record FeedbackBoard(Phase phase, boolean veiled, Counts counts, List<Item> items, List<Part> model) {

    public List<Item> of(Sort sort) {
        return items.stream().filter(item -> item.sort() == sort).toList();
    }

    /** How many pieces stand on the board per sort. */
    public record Counts(int works, int pinches, int missing) {

        public int of(Sort sort) {
            return switch (sort) {
                case WORKS -> works;
                case PINCHES -> pinches;
                case MISSING -> missing;
            };
        }

        public int total() {
            return works + pinches + missing;
        }
    }

    /**
     * @param about the name of the part it is about; null where it is about the whole
     * @param by the alias of its author; null where no name was given
     * @param second true where it stands beside another text of the same author, from a second device
     */
    public record Item(
            FeedbackId id,
            Sort sort,
            String text,
            @Nullable String about,
            @Nullable String by,
            Instant at,
            From from,
            boolean edited,
            boolean second,
            boolean removed) {}

    /** What came out so far of one other activity of this step; {@code kind} is the kind of that activity. */
    public record Part(String kind, String activity, Phase phase, List<Kind.Outcome> lines) {}

    /** From where somebody spoke: members of the sounding board are marked, so that the room knows. */
    public enum From {
        ROOM,
        KLANKBORD
    }
}
