package nl.routebord.feedback;

import java.time.Instant;
import java.util.List;
import nl.routebord.workshop.AsRead;
import nl.routebord.workshop.Hidden;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The feedback board as one audience may see it.
 *
 * @param veiled true while the activity keeps everything hidden; then only the counts are here
 * @param approvedOnly true where the hall's screen shows only texts that the facilitator approved, see {@link #onScreen}
 * @param items newest first; taken away ones only for the facilitator, texts taken back for nobody
 * @param model what people speak of, in the order of the run sheet
 */
public record FeedbackBoard(
        Phase phase, boolean veiled, Counts counts, List<Item> items, List<Part> model, boolean approvedOnly) {

    /** One of which everything comes on the hall's screen. */
    public FeedbackBoard(Phase phase, boolean veiled, Counts counts, List<Item> items, List<Part> model) {
        this(phase, veiled, counts, items, model, false);
    }

    /** The board as the hall's screen may show it: without the texts that wait for approval, where that was asked. */
    public FeedbackBoard onScreen() {
        return approvedOnly
                ? new FeedbackBoard(
                        phase,
                        veiled,
                        counts,
                        items.stream().filter(Item::approved).toList(),
                        model,
                        true)
                : this;
    }

    /** How many wait for approval; none where that was not asked. */
    public int waiting() {
        return toRead().size();
    }

    /** What waits for approval, as it reads now; nothing where that was not asked. */
    public List<AsRead> toRead() {
        return approvedOnly
                ? items.stream()
                        .filter(item -> !item.removed() && !item.approved())
                        .map(item -> new AsRead(item.id().value(), item.version()))
                        .toList()
                : List.of();
    }

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
     * @param removed true where it is off the board; only for the facilitator
     * @param hidden why, where it was hidden
     * @param version counts the texts, from 1
     * @param worded when the present text was written
     * @param approved true where the facilitator lets it on the hall's screen as it reads now
     * @param viaDesk true where the facilitator typed it in for somebody without a phone
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
            boolean removed,
            @Nullable Hidden hidden,
            int version,
            Instant worded,
            boolean approved,
            boolean viaDesk) {

        /** One that nobody hid or approved, with its first text. */
        public Item(
                FeedbackId id,
                Sort sort,
                String text,
                @Nullable String about,
                @Nullable String by,
                Instant at,
                From from,
                boolean edited,
                boolean second,
                boolean removed) {
            this(id, sort, text, about, by, at, from, edited, second, removed, null, 1, at, false, false);
        }
    }

    /** What came out so far of one other activity of this step; {@code kind} is the kind of that activity. */
    public record Part(String kind, String activity, Phase phase, List<Kind.Outcome> lines) {}

    /** From where somebody spoke: members of the sounding board are marked, so that the room knows. */
    public enum From {
        ROOM,
        KLANKBORD
    }
}
