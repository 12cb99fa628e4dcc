package nl.routebord.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.routebord.shared.Text;
import nl.routebord.shell.Words;

/** What a mark is called on a screen and on paper (the round's own word, or the usual one of its method), and how it sounds. */
public final class Marks {

    private static final List<Voice> GOOD_HALF_BAD = List.of(Voice.YES, Voice.ADAPT, Voice.NO);
    private static final List<Voice> GOOD_UNSURE_WORRY = List.of(Voice.YES, Voice.UNSURE, Voice.ADAPT);
    private static final List<Voice> YES_NO_OTHERS = List.of(Voice.YES, Voice.NO, Voice.UNSURE);

    private Marks() {}

    /** The marks of a method in the order in which they are shown, the best first; none where parts compete. */
    public static List<Integer> order(Method method) {
        return switch (method) {
            case SCORE5 -> List.of(5, 4, 3, 2, 1, 0);
            case CONSENT -> List.of(0, 2, Method.OBJECTION);
            default -> IntStream.range(0, method.answers()).boxed().toList();
        };
    }

    public static Voice voice(Method method, int mark) {
        return switch (method) {
            case PARTS, SCORE3 -> GOOD_HALF_BAD.get(mark);
            case POLL -> GOOD_UNSURE_WORRY.get(mark);
            case CONSENT -> YES_NO_OTHERS.get(mark);
            case SCORE5 -> mark >= 4 ? Voice.YES : mark >= 2 ? Voice.ADAPT : Voice.NO;
            case CHOICE, DOTS, RANKING -> Voice.YES;
        };
    }

    /** A word or two, for example "meenemen", "3 stippen" or "plaats 2". */
    public static String word(Asking asking, int mark) {
        return own(asking, mark).orElseGet(() -> word(asking.method(), mark));
    }

    /** The usual word. */
    public static String word(Method method, int mark) {
        return Words.say(text(method, mark));
    }

    /** As {@link #word(Asking, int)}, for a place in a sentence that is said later, in whatever language. */
    static Object said(Asking asking, int mark) {
        return own(asking, mark).<Object>map(word -> word).orElseGet(() -> text(asking.method(), mark));
    }

    private static Optional<String> own(Asking asking, int mark) {
        return asking.method().isPerPart() && mark < asking.words().size()
                ? Optional.of(asking.words().get(mark))
                : Optional.empty();
    }

    private static Text text(Method method, int mark) {
        return switch (method) {
            case DOTS, RANKING, SCORE5 -> Text.of("ballot.mark." + method.code(), Map.of("n", mark));
            case CHOICE -> Text.of("ballot.mark.choice");
            default -> Text.of("ballot.mark." + method.code() + "." + mark);
        };
    }

    /** So many people gave this mark: "14 meenemen", "3 keer een 5". */
    public static String count(Asking asking, int mark, int people) {
        return asking.method() == Method.SCORE5
                ? Words.say("ballot.count.score5", Map.of("n", people, "mark", word(asking, mark)))
                : Words.say("ballot.count", Map.of("n", people, "mark", word(asking, mark)));
    }

    /** What counts as support, in a few words: "meenemen", "in de bovenste helft". */
    public static String favour(Asking asking) {
        return asking.method().isPerPart() && asking.method() != Method.SCORE5
                ? word(asking, 0)
                : Words.say("ballot.favour." + asking.method().code());
    }

    /** Points as people read them; half a point is told as it is. */
    public static String points(Method method, int points) {
        return Words.say("ballot.points", Map.of("n", method.worth(points)));
    }
}
