package nl.routebord.ballot;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.ballot.SupportPerGroup.Level;
import nl.routebord.ballot.SupportPerGroup.Row;
import nl.routebord.ballot.SupportPerGroup.Share;
import nl.routebord.ballot.SupportPerGroup.Verdict;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** Says support per group in words, for screens and paper alike; adds nothing to what the rule let through. */
public final class PerGroup {

    private static final int PERCENT = 100;

    private PerGroup() {}

    /** The line under a part: do the groups agree? Empty where fewer than two can be compared. */
    public static String line(Tally tally) {
        var groups = tally.groups();
        if (groups == null || tally.isUnanswered() || groups.verdict() == Verdict.TOO_FEW) {
            return "";
        }
        if (groups.verdict() == Verdict.ALL_FOR && groups.tooSmall() > 0) {
            return Words.say("ballot.groups.all_shown_for");
        }
        return Words.say("ballot.groups." + groups.verdict().name().toLowerCase(java.util.Locale.ROOT));
    }

    public static String name(Row row) {
        if (row.joined()) {
            return Words.say("ballot.groups.joined");
        }
        return row.label().isEmpty() ? Words.say("ballot.groups.unsaid") : row.label();
    }

    /** How many answered, where that may be told. */
    public static String answers(Row row) {
        var numbers = row.share().numbers();
        return numbers == null
                ? Words.say("ballot.groups.words")
                : Words.say("ballot.groups.answers", Map.of("n", numbers.support(), "m", numbers.answers()));
    }

    /** The support of a group in one breath, for who cannot see its bar. */
    public static String share(Asking asking, Share share) {
        var numbers = share.numbers();
        return numbers == null
                ? Words.say("ballot.groups.level", Map.of("level", level(share.level())))
                : Words.say(
                        "ballot.groups.bar",
                        Map.of("n", numbers.support(), "m", numbers.answers(), "favour", Marks.favour(asking)));
    }

    private static String level(Level level) {
        return Words.say("ballot.level." + level.name().toLowerCase(java.util.Locale.ROOT));
    }

    /**
     * What every shown group shares, and how many were too small to show; empty where nobody voted. One group says nothing
     * about the others, so it takes two. Half or less in one group is told as it is, not as something they share. Where no
     * group is shown it says why.
     */
    public static String shared(SupportPerGroup groups) {
        var withheld = groups.withheld();
        if (withheld != null) {
            return Words.say("ballot.groups." + withheld.name().toLowerCase(java.util.Locale.ROOT));
        }
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

    /**
     * "Elke groep even zwaar", ready to draw: a bar of {@code of} with {@code full} in favour.
     *
     * @param blocks true where each group is a piece of its own, because a group that is in words has no share to take a mean of
     * @param figure what stands beside the bar: "63 %", or in blocks "2 van 3 groepen"
     * @param over which groups it is about, and how many were too small
     * @param words the whole in one sentence
     */
    public record Even(int full, int of, boolean blocks, String figure, String over, String words) {}

    /** Empty where fewer than two groups are shown: one group is no comparison. */
    public static Optional<Even> even(Asking asking, @Nullable SupportPerGroup groups) {
        if (groups == null || groups.verdict() == Verdict.TOO_FEW) {
            return Optional.empty();
        }
        var equal = groups.equalWeight();
        var percent = equal.percent();
        var key = "ballot.even." + (percent == null ? "groups" : "percent");
        var full = percent == null ? equal.overHalf() : percent;
        Map<String, Object> places = Map.of("n", full, "m", equal.groups(), "favour", Marks.favour(asking));
        return Optional.of(new Even(
                full,
                percent == null ? equal.groups() : PERCENT,
                percent == null,
                Words.say(key, places),
                Words.say(key + ".over", Map.of("n", equal.groups(), "small", groups.tooSmall())),
                Words.say(key + ".words", places)));
    }
}
