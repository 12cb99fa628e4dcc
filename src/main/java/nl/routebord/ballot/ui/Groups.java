package nl.routebord.ballot.ui;

import java.util.Locale;
import java.util.Map;
import nl.routebord.ballot.SupportPerGroup;
import nl.routebord.ballot.SupportPerGroup.Level;
import nl.routebord.ballot.SupportPerGroup.Row;
import nl.routebord.ballot.SupportPerGroup.Verdict;
import nl.routebord.ballot.Tally;
import nl.routebord.shell.Words;

/** Says support per group in words; adds nothing to what the rule let through. */
final class Groups {

    private Groups() {}

    /** The line under a part: do the groups agree? */
    static String line(Tally tally) {
        var groups = tally.groups();
        return groups == null || tally.isUnanswered() ? "" : line(groups);
    }

    private static String line(SupportPerGroup groups) {
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

    /** "Gedeeld door alle groepen": the lowest support of the shown groups, and how many were too small to show. */
    static String shared(SupportPerGroup groups) {
        var tooSmall = groups.tooSmall() == 0
                ? ""
                : " " + Words.say("ballot.groups.too_small", Map.of("n", groups.tooSmall()));
        var shared = groups.shared();
        if (shared == null) {
            return Words.say("ballot.groups.none") + tooSmall;
        }
        var numbers = shared.numbers();
        return (numbers == null
                        ? Words.say("ballot.groups.shared_words", Map.of("level", level(shared.level())))
                        : Words.say("ballot.groups.shared", Map.of("n", numbers.support(), "m", numbers.answers())))
                + tooSmall;
    }
}
