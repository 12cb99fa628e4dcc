package nl.routebord.ballot;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.routebord.shell.Words;

/**
 * The people who gave one part the same answer, with their reasons.
 *
 * @param word what they answered, for example "niet" or "een 4 of een 5"
 * @param people how many gave that answer, with a reason or without
 * @param reasons by the alphabet
 */
public record Side(Voice voice, String word, int people, List<Tally.Reason> reasons) {

    /** The sides of a part on which somebody gave a reason, the smallest first: a minority stands before and beside the others. */
    public static List<Side> of(Asking asking, Tally tally) {
        var given = tally.reasons().stream()
                .collect(Collectors.groupingBy(reason -> Marks.voice(asking.method(), reason.mark())));
        return given.entrySet().stream()
                .map(side -> new Side(
                        side.getKey(),
                        word(asking, side.getKey()),
                        people(asking, tally, side.getKey()),
                        side.getValue().stream()
                                .sorted(Comparator.comparing(Tally.Reason::text))
                                .toList()))
                .sorted(Comparator.comparingInt((Side side) -> side.people())
                        .thenComparing(Side::voice, Comparator.reverseOrder()))
                .toList();
    }

    private static String word(Asking asking, Voice voice) {
        if (!asking.method().isPerPart()) {
            return Marks.favour(asking);
        }
        return asking.method() == Method.SCORE5
                ? Words.say("ballot.side.score5." + voice.css())
                : marks(asking, voice).stream()
                        .map(mark -> Marks.word(asking, mark))
                        .collect(Collectors.joining());
    }

    private static int people(Asking asking, Tally tally, Voice voice) {
        return asking.method().isPerPart()
                ? marks(asking, voice).stream().mapToInt(tally::people).sum()
                : tally.figures().support();
    }

    private static List<Integer> marks(Asking asking, Voice voice) {
        return Marks.order(asking.method()).stream()
                .filter(mark -> Marks.voice(asking.method(), mark) == voice)
                .toList();
    }
}
