package nl.routebord.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.routebord.ballot.SupportPerGroup.Arranged;
import nl.routebord.ballot.SupportPerGroup.Group;
import nl.routebord.ballot.SupportPerGroup.Level;
import nl.routebord.ballot.SupportPerGroup.Numbers;
import nl.routebord.ballot.SupportPerGroup.Row;
import nl.routebord.ballot.SupportPerGroup.Share;
import nl.routebord.ballot.SupportPerGroup.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * Decides how much of the groups is published, so that nobody can find out how a member of a small group voted. A row is
 * small under {@value SupportPerGroup#SMALL} answers, and the joined row always is, because its groups are; a larger group shows
 * its numbers whatever they are.
 *
 * <p>The attacker knows all that is published, how many answered in each group, and this rule. A person is found out where
 * every electorate that fits has the whole group in favour, or nobody of it. Where the total is unanimous it tells that itself.
 *
 * <ol>
 *   <li><b>Numbers</b>, where every small row has at least two in favour and two not. Then no person is found out.
 *   <li><b>Words</b> for all rows, where a small row is nearly of one mind: "bijna iedereen" is everybody or all but one,
 *       "bijna niemand" nobody or one. Both must fit the total, which {@link Extremes} looks at.
 *   <li><b>Nothing</b>, where the words and the total together would tell.
 * </ol>
 *
 * <p>Where options compete on one paper there are no words: the total of picks, dots or places ties the options together, and
 * words about several tell more than their sum. There it is numbers for all options, or nothing. Nothing is safe, because two
 * people of different groups can exchange their papers: no total changes, and a group that was of one mind is still nearly so.
 */
final class Discreet {

    private Discreet() {}

    /** For an option that is answered by itself. */
    static SupportPerGroup of(List<Group> groups) {
        var arranged = SupportPerGroup.arrange(groups);
        var rows = arranged.shown();
        if (!isNearlyOfOneMind(arranged)) {
            return numbers(arranged);
        }
        return !isUnanimous(rows) && Extremes.tell(arranged) ? nothing(arranged) : words(arranged);
    }

    /** For all options of one paper, each with the same groups and the same number of answers. */
    static List<SupportPerGroup> together(List<List<Group>> options) {
        var arranged = options.stream().map(SupportPerGroup::arrange).toList();
        var tells = arranged.stream().anyMatch(one -> !isUnanimous(one.shown()) && isNearlyOfOneMind(one));
        return arranged.stream()
                .map(one -> {
                    if (tells) {
                        return nothing(one);
                    }
                    return isNearlyOfOneMind(one) ? words(one) : numbers(one);
                })
                .toList();
    }

    /** The words for a row. They differ from {@link Group#level} for at most ten answers, where over 90 % is everybody. */
    static Level level(Group group) {
        if (!group.isSmall()) {
            return group.level();
        }
        if (group.support() <= 1) {
            return Level.NEARLY_NOBODY;
        }
        if (group.support() >= group.answers() - 1) {
            return Level.NEARLY_EVERYBODY;
        }
        return group.support() * 2 > group.answers() ? Level.OVER_HALF : Level.UP_TO_HALF;
    }

    /** A single row is everybody: the total tells it already. */
    private static boolean isNearlyOfOneMind(Arranged arranged) {
        var rows = arranged.shown();
        return rows.size() > 1
                && IntStream.range(0, rows.size())
                        .filter(arranged::isOfSmall)
                        .mapToObj(rows::get)
                        .anyMatch(row -> isNearly(level(row)));
    }

    private static boolean isNearly(Level level) {
        return level == Level.NEARLY_EVERYBODY || level == Level.NEARLY_NOBODY;
    }

    private static boolean isUnanimous(List<Group> rows) {
        return rows.stream().allMatch(row -> row.support() == 0)
                || rows.stream().allMatch(row -> row.support() == row.answers());
    }

    private static SupportPerGroup nothing(Arranged arranged) {
        return SupportPerGroup.withheld(Withheld.GIVES_AWAY, arranged.joined());
    }

    private static SupportPerGroup numbers(Arranged arranged) {
        var lowest = alone(arranged).stream().min(Group::compareShare);
        return shown(arranged, true, lowest.map(group -> share(group, true)).orElse(null));
    }

    /** The lowest word, not the word of the lowest share: which of two groups has less is not told by their words. */
    private static SupportPerGroup words(Arranged arranged) {
        var lowest = alone(arranged).stream().map(Discreet::level).min(Level::compareTo);
        return shown(
                arranged, false, lowest.map(level -> new Share(level, null)).orElse(null));
    }

    private static SupportPerGroup shown(Arranged arranged, boolean numbers, @Nullable Share shared) {
        var rows = new ArrayList<Row>();
        for (var group : arranged.shown()) {
            rows.add(new Row(group.label(), rows.size() >= arranged.alone(), share(group, numbers)));
        }
        return new SupportPerGroup(List.copyOf(rows), shared, arranged.joined(), null);
    }

    private static Share share(Group group, boolean numbers) {
        return new Share(level(group), numbers ? new Numbers(group.support(), group.answers()) : null);
    }

    private static List<Group> alone(Arranged arranged) {
        return arranged.shown().subList(0, arranged.alone());
    }
}
