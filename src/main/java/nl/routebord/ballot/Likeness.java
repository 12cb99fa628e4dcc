package nl.routebord.ballot;

import java.util.List;
import java.util.Objects;
import nl.routebord.ballot.SupportPerGroup.Numbers;
import nl.routebord.ballot.SupportPerGroup.Row;
import nl.routebord.ballot.SupportPerGroup.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a repeated round from being subtracted from an earlier one. Groups are shown only where every row, compared with the
 * same row of the earlier round, differs by nothing or by at least {@value SupportPerGroup#FEWEST} answers, and where all rows
 * together differ by at least as many.
 *
 * <p>How many answers differ is what must at least have changed: the larger of what went up and what went down, of those in
 * favour and of the others. Rows that cannot be compared, because they were or are joined, in words or absent, are compared as
 * one rest, total minus the others; that is what an attacker would subtract. So a round after fewer than
 * {@value SupportPerGroup#FEWEST} changed answers never shows groups.
 *
 * <p>The totals of both rounds stay public: that somebody who came late moved the total by one cannot be undone here.
 */
final class Likeness {

    /** At least one row differs by a few answers. */
    private static final int BY_A_FEW = -1;

    private Likeness() {}

    /** What remains of the groups of options that are shown together or not at all. Both lists are in the same order. */
    static List<SupportPerGroup> keep(List<Figures> options, List<SupportPerGroup> groups, List<BallotResult> earlier) {
        if (earlier.stream().noneMatch(before -> isTooAlike(options, groups, before))) {
            return groups;
        }
        return groups.stream()
                .map(one -> SupportPerGroup.withheld(Withheld.TOO_ALIKE, one.tooSmall()))
                .toList();
    }

    private static boolean isTooAlike(List<Figures> options, List<SupportPerGroup> groups, BallotResult before) {
        var most = BY_A_FEW;
        var compared = false;
        for (int at = 0; at < options.size(); at++) {
            var then = published(before, options.get(at).asked().id());
            if (then != null) {
                var differs = differs(options.get(at), groups.get(at), then);
                if (differs == BY_A_FEW) {
                    return true;
                }
                most = Math.max(most, differs);
                compared = true;
            }
        }
        return compared && most < SupportPerGroup.FEWEST;
    }

    private static @Nullable OptionResult published(BallotResult before, OptionId option) {
        return before.options().stream()
                .filter(one -> !one.tooFew() && one.option().equals(option))
                .findFirst()
                .orElse(null);
    }

    private static int differs(Figures now, SupportPerGroup groups, OptionResult then) {
        var restNow = new Numbers(now.support(), now.answers());
        var restThen = new Numbers(then.support(), then.answers());
        var together = 0;
        for (var row : groups.rows()) {
            var numbers = row.share().numbers();
            var earlier = numbers(then.groups(), row);
            if (numbers == null || earlier == null) {
                continue;
            }
            var changed = changed(earlier, numbers);
            if (isAFew(changed)) {
                return BY_A_FEW;
            }
            // The joined row may be of other groups than it was: it counts with the rest.
            if (!row.joined()) {
                together += changed;
                restNow = minus(restNow, numbers);
                restThen = minus(restThen, earlier);
            }
        }
        var rest = changed(restThen, restNow);
        return isAFew(rest) ? BY_A_FEW : together + rest;
    }

    private static @Nullable Numbers numbers(@Nullable SupportPerGroup groups, Row wanted) {
        if (groups == null) {
            return null;
        }
        return groups.rows().stream()
                .filter(row -> row.joined() == wanted.joined() && row.label().equals(wanted.label()))
                .map(row -> row.share().numbers())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAFew(int changed) {
        return changed > 0 && changed < SupportPerGroup.FEWEST;
    }

    private static Numbers minus(Numbers all, Numbers some) {
        return new Numbers(all.support() - some.support(), all.answers() - some.answers());
    }

    /** How many people must at least have come, gone or changed their minds. */
    static int changed(Numbers then, Numbers now) {
        var support = now.support() - then.support();
        var others = now.answers() - now.support() - (then.answers() - then.support());
        var up = Math.max(support, 0) + Math.max(others, 0);
        var down = Math.max(-support, 0) + Math.max(-others, 0);
        return Math.max(up, down);
    }
}
