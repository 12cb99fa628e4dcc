package nl.routebord.ballot;

import java.util.List;
import java.util.stream.IntStream;
import nl.routebord.ballot.SupportPerGroup.Arranged;
import nl.routebord.ballot.SupportPerGroup.Group;
import nl.routebord.ballot.SupportPerGroup.Level;

/**
 * Finds where words about all rows, together with the public total, would tell of a small group that all or none of it are in
 * favour.
 *
 * <p>A word leaves each row a range. The total fits in many ways, and one person can always be exchanged against one of another
 * row, unless every row is at the <em>top</em> of its range (then "bijna iedereen" is everybody) or every row at the
 * <em>bottom</em> (then "bijna niemand" is nobody). Those are the extremes: they are not shown.
 *
 * <p>But not showing tells as well: that it is an extreme. Where, for these numbers of answers and this total, all extremes
 * agree about a small group, no words are used for this total at all. That decision looks at public figures only, and what is
 * then left out is every case with a group nearly of one mind; each has a neighbour in which one person fewer is of that mind.
 */
final class Extremes {

    private final Arranged arranged;
    private final List<Group> rows;
    private final int total;

    private Extremes(Arranged arranged) {
        this.arranged = arranged;
        this.rows = arranged.shown();
        this.total = rows.stream().mapToInt(Group::support).sum();
    }

    /** True where words about these rows must not be published. */
    static boolean tell(Arranged arranged) {
        var extremes = new Extremes(arranged);
        return extremes.isAt(true) || extremes.isAt(false) || extremes.agree();
    }

    private boolean isAt(boolean top) {
        return ofSmall().anyMatch(row -> Discreet.level(rows.get(row)) == nearly(top))
                && rows.stream().allMatch(row -> row.support() == end(row.answers(), Discreet.level(row), top));
    }

    /** True where there are extremes, and a row of small groups is the same whole or empty one in all of them. */
    private boolean agree() {
        return exists(-1, 0)
                && ofSmall()
                        .anyMatch(row ->
                                !exists(row, 0) || !exists(row, rows.get(row).answers()));
    }

    private IntStream ofSmall() {
        return IntStream.range(0, rows.size()).filter(arranged::isOfSmall);
    }

    private boolean exists(int where, int isNot) {
        return exists(true, where, isNot) || exists(false, where, isNot);
    }

    /** Is there an extreme with this total, in which one row has another number in favour? By sums that can be reached. */
    private boolean exists(boolean top, int where, int isNot) {
        var plain = new boolean[total + 1];
        var nearly = new boolean[total + 1];
        plain[0] = true;
        for (int row = 0; row < rows.size(); row++) {
            var nextPlain = new boolean[total + 1];
            var nextNearly = new boolean[total + 1];
            for (var level : Level.values()) {
                var value = end(rows.get(row).answers(), level, top);
                if (row == where && value == isNot) {
                    continue;
                }
                var counts = arranged.isOfSmall(row) && level == nearly(top);
                for (int sum = value; sum <= total; sum++) {
                    nextPlain[sum] |= plain[sum - value] && !counts;
                    nextNearly[sum] |= nearly[sum - value] || (plain[sum - value] && counts);
                }
            }
            plain = nextPlain;
            nearly = nextNearly;
        }
        return nearly[total];
    }

    private static Level nearly(boolean top) {
        return top ? Level.NEARLY_EVERYBODY : Level.NEARLY_NOBODY;
    }

    /** The highest or lowest number in favour that a word leaves open. */
    static int end(int answers, Level level, boolean top) {
        if (top && level == Level.NEARLY_EVERYBODY) {
            return answers;
        }
        return top ? lowest(answers, Level.values()[level.ordinal() + 1]) - 1 : lowest(answers, level);
    }

    private static int lowest(int answers, Level level) {
        var small = answers < SupportPerGroup.SMALL;
        return switch (level) {
            case NEARLY_NOBODY -> 0;
            case UP_TO_HALF -> small ? 2 : (answers + 9) / 10;
            case OVER_HALF -> answers / 2 + 1;
            case NEARLY_EVERYBODY -> small ? answers - 1 : answers * 9 / 10 + 1;
        };
    }
}
