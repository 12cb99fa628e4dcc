package nl.routebord.feedback;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.routebord.shared.ActivityId;
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
 * @param shortOnly true where the hall's screen shows the short list alone, as far as it is not empty, see {@link #isShort}
 */
public record FeedbackBoard(
        Phase phase,
        boolean veiled,
        Counts counts,
        List<Item> items,
        List<Part> model,
        boolean approvedOnly,
        boolean shortOnly) {

    private static final Comparator<Item> SHORT_FIRST = Comparator.comparing(item -> !item.shortlisted());

    /** One of which everything comes on the hall's screen. */
    public FeedbackBoard(Phase phase, boolean veiled, Counts counts, List<Item> items, List<Part> model) {
        this(phase, veiled, counts, items, model, false, false);
    }

    /** The board as the hall's screen may show it: without what waits for approval or is on no short list, where asked. */
    public FeedbackBoard onScreen() {
        var seen = withoutWaiting();
        if (!isShort()) {
            return seen;
        }
        var few = seen.items.stream().filter(Item::shortlisted).toList();
        return new FeedbackBoard(phase, veiled, Counts.of(few), few, model, approvedOnly, true);
    }

    /** Without the texts that wait for approval, where that was asked, and without such among what others were made of. */
    public FeedbackBoard withoutWaiting() {
        return approvedOnly
                ? new FeedbackBoard(
                        phase,
                        veiled,
                        counts,
                        items.stream()
                                .filter(Item::approved)
                                .map(Item::withoutWaiting)
                                .toList(),
                        model,
                        true,
                        shortOnly)
                : this;
    }

    /** How many stand on the short list. */
    public int shortlisted() {
        return (int) items.stream()
                .filter(item -> !item.removed() && item.shortlisted())
                .count();
    }

    /** True while the short list stands alone: an empty one, or one that waits for approval, shows nobody an empty screen. */
    public boolean isShort() {
        return shortOnly && withoutWaiting().shortlisted() > 0;
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

    /** Those of this sort: the short list first, then newest first. */
    public List<Item> shortFirst(Sort sort) {
        return of(sort).stream().sorted(SHORT_FIRST).toList();
    }

    /** How many pieces stand on the board per sort. */
    public record Counts(int works, int pinches, int missing) {

        /** Of these, as far as they are not off the board. */
        public static Counts of(List<Item> items) {
            return new Counts(count(items, Sort.WORKS), count(items, Sort.PINCHES), count(items, Sort.MISSING));
        }

        private static int count(List<Item> items, Sort sort) {
            return (int) items.stream()
                    .filter(item -> item.sort() == sort && !item.removed())
                    .count();
        }

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
     * @param shortlisted true where the facilitator put it on the short list
     * @param split true where it was made of one other, together with its siblings
     * @param origins the reactions it was made of, each followed by those it came from itself; empty for most
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
            boolean viaDesk,
            boolean shortlisted,
            boolean split,
            List<Origin> origins) {

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
            this(
                    id, sort, text, about, by, at, from, edited, second, removed, null, 1, at, false, false, false,
                    false, List.of());
        }

        /** True for one that was made of others; the facilitator can take it apart again. */
        public boolean isMade() {
            return !origins.isEmpty();
        }

        Item withoutWaiting() {
            return from(split, origins.stream().filter(Origin::approved).toList());
        }

        Item from(boolean wasSplit, List<Origin> made) {
            return new Item(
                    id,
                    sort,
                    text,
                    about,
                    by,
                    at,
                    from,
                    edited,
                    second,
                    removed,
                    hidden,
                    version,
                    worded,
                    approved,
                    viaDesk,
                    shortlisted,
                    wasSplit,
                    made);
        }
    }

    /**
     * A reaction that others were made of, as it was: its words, whose they are (an alias or null) and from where.
     *
     * @param viaDesk as in {@link Item}
     * @param approved as in {@link Item}
     */
    public record Origin(Sort sort, String text, @Nullable String by, From from, boolean viaDesk, boolean approved) {}

    /** What came out so far of one other activity of this step; {@code kind} is the kind of that activity. */
    public record Part(ActivityId id, String kind, String activity, Phase phase, List<Kind.Outcome> lines) {}

    /** From where somebody spoke: members of the sounding board are marked, so that the room knows. */
    public enum From {
        ROOM,
        KLANKBORD
    }
}
