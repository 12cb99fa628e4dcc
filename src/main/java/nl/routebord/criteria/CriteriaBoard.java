package nl.routebord.criteria;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.routebord.workshop.AsRead;
import nl.routebord.workshop.Hidden;
import nl.routebord.workshop.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The board as one audience sees it. For the hall there is nothing in it that was taken off, no rival, and no support while
 * the activity hides it.
 *
 * @param counted false while support is hidden from this audience; all counts are 0 then
 * @param items oldest first
 * @param rivals texts that came too late and still wait for a choice; only for the desk
 * @param approvedOnly true where the hall's screen shows only what the facilitator approved, see {@link #onScreen}
 * @param shortOnly true where the screens show the short list alone, as far as it is not empty, see {@link #isShort}
 * @param clients how many different clients proposed a point, supported one or had a concern; a board without any says so
 */
public record CriteriaBoard(
        Phase phase,
        boolean counted,
        List<Item> items,
        List<Rival> rivals,
        int clients,
        boolean approvedOnly,
        boolean shortOnly) {

    /** The kind of {@link nl.routebord.shared.ItemRef} under which concerns point at a point. */
    public static final String ITEM_KIND = Criterion.KIND;

    private static final Comparator<Item> SHORT_FIRST = Comparator.comparing(item -> !item.shortlisted());

    private static final Comparator<Item> STANDING =
            SHORT_FIRST.thenComparing(Comparator.comparingInt(Item::support).reversed());

    /** One whose points all come on every screen. */
    public CriteriaBoard(Phase phase, boolean counted, List<Item> items, List<Rival> rivals, int clients) {
        this(phase, counted, items, rivals, clients, false, false);
    }

    /** As the hall's screen may show it: without what waits for approval or is on no short list, where that was asked. */
    public CriteriaBoard onScreen() {
        return isShort() ? withoutWaiting().only(Item::shortlisted) : withoutWaiting();
    }

    /** Without what waits for approval, where that was asked: for the record, and for what is made of this board elsewhere. */
    public CriteriaBoard withoutWaiting() {
        return approvedOnly ? only(Item::approved) : this;
    }

    private CriteriaBoard only(Predicate<Item> which) {
        return new CriteriaBoard(
                phase, counted, items.stream().filter(which).toList(), rivals, clients, approvedOnly, shortOnly);
    }

    /** The same points with what is counted now; where that is as before, the very same point. */
    CriteriaBoard recounted(Map<UUID, BoardSource.Counts> support, int clients) {
        var now = items.stream()
                .map(item -> item.counted(support.getOrDefault(item.id(), BoardSource.Counts.NONE)))
                .toList();
        return new CriteriaBoard(phase, counted, now, rivals, clients, approvedOnly, shortOnly);
    }

    /** How many stand on the short list. */
    public int shortlisted() {
        return (int) standing().stream().filter(Item::shortlisted).count();
    }

    /** True while the short list stands alone: an empty one shows nobody an empty screen. */
    public boolean isShort() {
        return shortOnly && shortlisted() > 0;
    }

    /** How many points wait for approval; none where that was not asked. */
    public int waiting() {
        return toRead().size();
    }

    /** What waits for approval, as it reads now; nothing where that was not asked. */
    public List<AsRead> toRead() {
        return approvedOnly
                ? standing().stream()
                        .filter(item -> !item.approved())
                        .map(item -> new AsRead(item.id(), item.version()))
                        .toList()
                : List.of();
    }

    /** What everybody sees: not taken off. */
    public List<Item> standing() {
        return items.stream().filter(item -> item.removed() == null).toList();
    }

    /** The short list first, then most supported first, then oldest first; for the hall and the outcome. */
    public List<Item> bySupport() {
        return standing().stream().sorted(STANDING).toList();
    }

    /** The short list first, then newest first, those of one moment in their order; for who reads. */
    public List<Item> newest() {
        return newest(standing());
    }

    /** What the desk works with, in that order: what stands, and what was hidden in a hurry and still waits for a reason. */
    public List<Item> atHand() {
        return newest(items.stream()
                .filter(item -> item.removed() == null
                        || (item.hidden() != null && item.hidden().unexplained()))
                .toList());
    }

    private static List<Item> newest(List<Item> some) {
        return some.stream()
                .sorted(SHORT_FIRST.thenComparing(Comparator.comparing(Item::at).reversed()))
                .toList();
    }

    /** All concerns that stand beside the points on the board. */
    public int worries() {
        return (int) standing().stream()
                .flatMap(item -> item.worries().stream())
                .filter(worry -> worry.hidden() == null)
                .count();
    }

    /**
     * One point.
     *
     * @param version counts the texts, from 1
     * @param support people who support the present text
     * @param earlierSupport people who supported an earlier text and were not yet asked, or did not say so, again
     * @param by the alias of who proposed it; null where none was chosen
     * @param reworded by whom the present text is, where not by who proposed it; null otherwise
     * @param preset true for a starter point of the route
     * @param worries the concerns beside it, oldest first
     * @param earlier the earlier texts, newest first
     * @param worded when the present text was written
     * @param removed that it is off the board; only for the desk
     * @param approved true where the facilitator lets it on the hall's screen as it reads now
     * @param viaDesk true where the facilitator typed it in for somebody without a phone
     * @param shortlisted true where the facilitator put it on the short list
     * @param split true where it was made of one other point, together with its siblings
     * @param origins the points this one was joined from, each followed by those it came from itself; empty for most
     */
    public record Item(
            UUID id,
            Wording text,
            int version,
            int support,
            int earlierSupport,
            @Nullable String by,
            @Nullable Reworded reworded,
            boolean preset,
            List<Worry> worries,
            List<Wording> earlier,
            List<Origin> origins,
            Instant at,
            @Nullable Removed removed,
            Instant worded,
            boolean approved,
            boolean viaDesk,
            boolean shortlisted,
            boolean split) {

        /** One that nobody looked at for the hall's screen, with its first text. */
        public Item(
                UUID id,
                Wording text,
                int version,
                int support,
                int earlierSupport,
                @Nullable String by,
                @Nullable Reworded reworded,
                boolean preset,
                List<Worry> worries,
                List<Wording> earlier,
                List<Origin> origins,
                Instant at,
                @Nullable Removed removed) {
            this(
                    id,
                    text,
                    version,
                    support,
                    earlierSupport,
                    by,
                    reworded,
                    preset,
                    worries,
                    earlier,
                    origins,
                    at,
                    removed,
                    at,
                    false,
                    false,
                    false,
                    false);
        }

        /** Why it is hidden; null where it is not. */
        public @Nullable Hidden hidden() {
            return removed == null ? null : removed.hidden();
        }

        /** True for a point that was made of others; the facilitator can take it apart again. */
        public boolean isJoined() {
            return !origins.isEmpty();
        }

        /** The same with so many supporters. */
        public Item with(int supporters) {
            return with(supporters, earlierSupport, worries, origins, split);
        }

        Item counted(BoardSource.Counts counts) {
            return support == counts.present() && earlierSupport == counts.earlier()
                    ? this
                    : with(counts.present(), counts.earlier(), worries, origins, split);
        }

        Item with(List<Worry> heard, List<Origin> from, boolean wasSplit) {
            return with(support, earlierSupport, heard, from, wasSplit);
        }

        private Item with(int supporters, int before, List<Worry> heard, List<Origin> from, boolean wasSplit) {
            return new Item(
                    id,
                    text,
                    version,
                    supporters,
                    before,
                    by,
                    reworded,
                    preset,
                    heard,
                    earlier,
                    from,
                    at,
                    removed,
                    worded,
                    approved,
                    viaDesk,
                    shortlisted,
                    wasSplit);
        }
    }

    /**
     * A point that was joined into another, as it was: its text, whose it was (an alias or null) and its support.
     *
     * @param viaDesk as in {@link Item}
     */
    public record Origin(Wording text, @Nullable String by, int support, boolean viaDesk) {

        /** One that its writer typed. */
        public Origin(Wording text, @Nullable String by, int support) {
            this(text, by, support, false);
        }
    }

    /** Who worded a text anew: the facilitator, or somebody with an alias ({@code by}, null where none was chosen). */
    public record Reworded(boolean staff, @Nullable String by) {}

    /**
     * A concern as it may be shown; {@code by} is an alias or null, {@code from} the point it was raised at, if another.
     *
     * @param hidden why it stands on no screen; null where it is not hidden, and then only in the record of the desk
     */
    public record Worry(
            UUID id,
            String text,
            @Nullable String by,
            @Nullable String from,
            @Nullable Hidden hidden) {}

    /** Off the board: by whom (alias or null), when, and why where it is hidden; only for the desk. */
    public record Removed(
            @Nullable String by, Instant at, @Nullable Hidden hidden) {}

    /** Two texts of one point: {@code late} came after {@code present} was written; {@code version} is that of the latter. */
    public record Rival(
            UUID id,
            UUID item,
            Wording late,
            Wording present,
            int version,
            @Nullable String by) {}
}
