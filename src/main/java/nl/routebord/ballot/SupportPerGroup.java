package nl.routebord.ballot;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Support for one part, group by group, with what a small group must not give away already left out. It is made from answers
 * to this part in this group, and it is the one place that knows the rule; screens and exports show what it holds.
 *
 * <p>The attack it guards against is subtraction: the total of the part is public, so whatever a single row withholds can be
 * found as the total minus the other rows. Two steps close that hole.
 *
 * <ol>
 *   <li>Groups with fewer than {@value #FEWEST} answers are joined. If that leaves one group, or still fewer than
 *       {@value #FEWEST} answers, the smallest group that could stand alone joins them, until there is nothing to subtract.
 *       Where everybody together is under {@value #FEWEST}, nothing is shown.
 *   <li>In rows under {@value #SMALL} answers a share over 90 % or under 10 % is said in words, without numbers. If that leaves
 *       one row in words, or rows that together are just as one-sided, the smallest row with numbers goes into words too.
 * </ol>
 *
 * <p>{@link #of} leaves one hole: in a group of at most ten, over 90 % can only be everybody. A ballot is counted by
 * {@link Count}, which says less where that would tell.
 *
 * @param rows what may be shown, in the order of the groups; the joined groups last
 * @param shared the support shared by all groups: that of the shown group with the lowest; null where no group is shown
 * @param tooSmall groups with answers that do not stand alone
 * @param withheld why there are no rows although the groups are large enough; null where nothing is withheld
 */
public record SupportPerGroup(
        List<Row> rows,
        @Nullable Share shared,
        int tooSmall,
        @Nullable Withheld withheld) {

    /** Why groups that are large enough are not shown. */
    public enum Withheld {
        /** Even in words the rows and the total together would tell how somebody voted. */
        GIVES_AWAY,
        /** Too little differs from an earlier round on the same text: the difference would tell about a few people. */
        TOO_ALIKE
    }

    /** Fewer answers than this are never shown by themselves. */
    public static final int FEWEST = 5;

    /** Rows with fewer answers than this say one-sided shares in words. */
    public static final int SMALL = 20;

    /** The answers of one group to one part; {@code label} is empty for those who did not say their group. */
    public record Group(String label, int support, int answers) {

        public Group {
            if (support < 0 || support > answers) {
                throw new IllegalArgumentException("support " + support + " of " + answers);
            }
        }

        /** Both parties are compared as fractions of whole people; nothing is rounded. */
        int compareShare(Group other) {
            return Long.compare((long) support * other.answers, (long) other.support * answers);
        }

        boolean isSmall() {
            return answers < SMALL;
        }

        private boolean isOneSided() {
            return support * 10 > answers * 9 || support * 10 < answers;
        }

        Level level() {
            if (support * 10 > answers * 9) {
                return Level.NEARLY_EVERYBODY;
            }
            if (support * 10 < answers) {
                return Level.NEARLY_NOBODY;
            }
            return support * 2 > answers ? Level.OVER_HALF : Level.UP_TO_HALF;
        }
    }

    /** One shown row. {@code joined} for the groups that are shown together; its label is empty then. */
    public record Row(String label, boolean joined, Share share) {}

    /** A share as it may be shown: the level always, the numbers only where they give nobody away. */
    public record Share(Level level, @Nullable Numbers numbers) {

        @JsonIgnore
        public boolean isOverHalf() {
            return level == Level.OVER_HALF || level == Level.NEARLY_EVERYBODY;
        }
    }

    /** People who support the part, of the people who answered. */
    public record Numbers(int support, int answers) {}

    /** How much support there is, in words. */
    public enum Level {
        /** Under 10 %. */
        NEARLY_NOBODY,
        /** Half or less. */
        UP_TO_HALF,
        /** More than half. */
        OVER_HALF,
        /** Over 90 %. */
        NEARLY_EVERYBODY
    }

    /** The groups in one word. */
    public enum Verdict {
        /** In every shown group more than half support it. */
        ALL_FOR,
        /** In some shown groups more than half, in others not. */
        DIFFER,
        /** In no shown group more than half. */
        NONE_FOR,
        /** Fewer than two groups can be shown. */
        TOO_FEW
    }

    /** Applies the rule. The groups come in the order in which they are to be shown; groups without answers are left out. */
    public static SupportPerGroup of(List<Group> groups) {
        var arranged = arrange(groups);
        var shown = arranged.shown();
        var inWords = inWords(shown);
        var rows = new ArrayList<Row>();
        for (var group : shown) {
            rows.add(new Row(group.label, rows.size() >= arranged.alone(), share(group, inWords.contains(group))));
        }
        var lowest = shown.stream().limit(arranged.alone()).min(Group::compareShare);
        return new SupportPerGroup(
                List.copyOf(rows),
                lowest.map(group -> share(group, inWords.contains(group))).orElse(null),
                arranged.joined(),
                null);
    }

    /** Nothing but the reason: what stands where rows would give somebody away. */
    static SupportPerGroup withheld(Withheld why, int tooSmall) {
        return new SupportPerGroup(List.of(), null, tooSmall, why);
    }

    /** Which rows there are, before it is decided what each may say: first those that stand {@code alone}, then the joined one. */
    record Arranged(List<Group> shown, int alone, int joined) {

        /** True for a row about small groups. The joined row always is, also where it has many answers: its groups are small. */
        boolean isOfSmall(int row) {
            return row >= alone || shown.get(row).isSmall();
        }
    }

    /** The first step of the rule. It looks at numbers of answers only, never at what was answered. */
    static Arranged arrange(List<Group> groups) {
        var answered = groups.stream().filter(group -> group.answers > 0).toList();
        var alone = new ArrayList<>(
                answered.stream().filter(group -> group.answers >= FEWEST).toList());
        var joined = new ArrayList<>(
                answered.stream().filter(group -> group.answers < FEWEST).toList());
        while (!joined.isEmpty() && !alone.isEmpty() && (joined.size() == 1 || sum(joined).answers < FEWEST)) {
            joined.add(takeSmallest(alone, group -> true));
        }
        var shown = new ArrayList<>(alone);
        if (sum(joined).answers >= FEWEST) {
            shown.add(sum(joined));
        }
        return new Arranged(shown, alone.size(), joined.size());
    }

    /** True where at least one group stands alone; otherwise the only row is everybody, which the total tells already. */
    @JsonIgnore
    public boolean isTelling() {
        return rows.stream().anyMatch(row -> !row.joined);
    }

    public Verdict verdict() {
        var own = rows.stream().filter(row -> !row.joined).toList();
        if (own.size() < 2) {
            return Verdict.TOO_FEW;
        }
        var inFavour = own.stream().filter(row -> row.share.isOverHalf()).count();
        if (inFavour == own.size()) {
            return Verdict.ALL_FOR;
        }
        return inFavour == 0 ? Verdict.NONE_FOR : Verdict.DIFFER;
    }

    /**
     * Every group weighs the same, however many people it has: over the groups that stand alone, the joined ones left out.
     *
     * @param groups how many groups that is
     * @param overHalf in how many of them more than half are in favour
     * @param percent the mean of their shares, rounded half up; null where one of them shows no numbers, or there are none
     */
    public record EqualWeight(
            int groups, int overHalf, @Nullable Integer percent) {}

    /** "Elke groep even zwaar". It uses shown rows only, so it tells nothing that they do not tell. */
    public EqualWeight equalWeight() {
        var shares = rows.stream().filter(row -> !row.joined).map(Row::share).toList();
        var overHalf = (int) shares.stream().filter(Share::isOverHalf).count();
        return new EqualWeight(shares.size(), overHalf, meanPercent(shares));
    }

    /** In whole fractions, because a mean of exactly a half percent must not depend on how a computer rounds. */
    private static @Nullable Integer meanPercent(List<Share> shares) {
        var above = BigInteger.ZERO;
        var below = BigInteger.ONE;
        for (var share : shares) {
            var numbers = share.numbers();
            if (numbers == null) {
                return null;
            }
            var answers = BigInteger.valueOf(numbers.answers());
            above = above.multiply(answers)
                    .add(BigInteger.valueOf(numbers.support()).multiply(below));
            below = below.multiply(answers);
        }
        if (shares.isEmpty()) {
            return null;
        }
        var twice = below.multiply(BigInteger.valueOf(2L * shares.size()));
        return above.multiply(BigInteger.valueOf(200))
                .add(twice.shiftRight(1))
                .divide(twice)
                .intValueExact();
    }

    /** By identity: two groups may bear the same name and have the same numbers. */
    private static Set<Group> inWords(List<Group> shown) {
        Set<Group> words = Collections.newSetFromMap(new IdentityHashMap<>());
        shown.stream()
                .filter(group -> group.answers < SMALL && group.isOneSided())
                .forEach(words::add);
        while (!words.isEmpty()
                && words.size() < shown.size()
                && (words.size() == 1 || sum(words).isOneSided())) {
            words.add(smallest(shown, group -> !words.contains(group)));
        }
        return words;
    }

    private static Share share(Group group, boolean inWords) {
        return new Share(group.level(), inWords ? null : new Numbers(group.support, group.answers));
    }

    private static Group takeSmallest(List<Group> from, Predicate<Group> which) {
        var smallest = smallest(from, which);
        from.remove(smallest);
        return smallest;
    }

    private static Group smallest(List<Group> from, Predicate<Group> which) {
        return from.stream()
                .filter(which)
                .min(Comparator.comparingInt(Group::answers))
                .orElseThrow();
    }

    private static Group sum(Collection<Group> groups) {
        return new Group(
                "",
                groups.stream().mapToInt(Group::support).sum(),
                groups.stream().mapToInt(Group::answers).sum());
    }
}
