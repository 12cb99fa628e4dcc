package nl.routebord.ballot.ui;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.ballot.SupportPerGroup;
import nl.routebord.ballot.SupportPerGroup.Level;
import nl.routebord.ballot.SupportPerGroup.Row;
import nl.routebord.ballot.SupportPerGroup.Verdict;
import nl.routebord.ballot.Tally;
import nl.routebord.shell.Words;

/** Says support per group in words; adds nothing to what the rule let through. */
final class Groups {

    private Groups() {}

    /** The line under a part: do the groups agree? Empty where fewer than two can be compared. */
    static String line(Tally tally) {
        var groups = tally.groups();
        return groups == null || tally.isUnanswered() ? "" : line(groups);
    }

    private static String line(SupportPerGroup groups) {
        if (groups.verdict() == Verdict.TOO_FEW) {
            return "";
        }
        if (groups.verdict() == Verdict.ALL_FOR && groups.tooSmall() > 0) {
            return Words.say("ballot.groups.all_shown_for");
        }
        return Words.say("ballot.groups." + groups.verdict().name().toLowerCase(Locale.ROOT));
    }

    static String name(Row row) {
        if (row.joined()) {
            return Words.say("ballot.groups.joined");
        }
        return row.label().isEmpty() ? Words.say("ballot.groups.unsaid") : row.label();
    }

    /** How many answered, where that may be told. */
    static String answers(Row row) {
        var numbers = row.share().numbers();
        return numbers == null
                ? Words.say("ballot.groups.words")
                : Words.say("ballot.groups.answers", Map.of("n", numbers.support(), "m", numbers.answers()));
    }

    static String level(Level level) {
        return Words.say("ballot.level." + level.name().toLowerCase(Locale.ROOT));
    }

    /**
     * What every shown group shares, and how many were too small to show; empty where nobody voted. One group says nothing
     * about the others, so it takes two. Half or less in one group is told as it is, not as something they share.
     */
    static String shared(SupportPerGroup groups) {
        if (groups.rows().isEmpty() && groups.tooSmall() == 0) {
            return "";
        }
        if (!groups.isTelling()) {
            return Words.say("ballot.groups.none");
        }
        return Stream.of(together(groups), tooSmall(groups))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String together(SupportPerGroup groups) {
        var shared = groups.shared();
        if (shared == null || groups.verdict() == Verdict.TOO_FEW) {
            return "";
        }
        var numbers = shared.numbers();
        if (numbers != null && numbers.support() > 0) {
            return Words.say("ballot.groups.shared", Map.of("n", numbers.support(), "m", numbers.answers()));
        }
        return shared.isOverHalf()
                ? Words.say("ballot.groups.shared_words", Map.of("level", level(shared.level())))
                : Words.say("ballot.groups.not_shared");
    }

    private static String tooSmall(SupportPerGroup groups) {
        return groups.tooSmall() == 0 ? "" : Words.say("ballot.groups.too_small", Map.of("n", groups.tooSmall()));
    }
}
