package nl.routebord.ballot;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.routebord.shared.Text;
import nl.routebord.shell.Words;

/** One line that says how a part stands after a round, for who builds on it. */
public final class Standing {

    private Standing() {}

    /** All of a part's answers in the round's own words, for who cannot see its bar: "12 meenemen, 3 aanpassen, 1 niet". */
    public static String line(Asking asking, OptionResult option) {
        return switch (asking.method()) {
            case PARTS, POLL, SCORE3, CONSENT -> counts(asking, option);
            case SCORE5 -> counts(asking, option) + ", " + Words.say(of(asking.method(), option));
            case DOTS, CHOICE, RANKING -> Words.say(of(asking.method(), option));
        };
    }

    private static String counts(Asking asking, OptionResult option) {
        var counts = Objects.requireNonNull(option.counts());
        return Marks.order(asking.method()).stream()
                .map(mark -> Marks.count(asking, mark, counts.get(mark)))
                .collect(Collectors.joining(", "));
    }

    /** For example "12 meenemen, 3 aanpassen, 1 niet". */
    public static Text of(Method method, OptionResult option) {
        var counts = option.counts();
        if (counts == null) {
            return Text.of("ballot.standing.few");
        }
        return switch (method) {
            case PARTS, POLL, SCORE3, CONSENT ->
                Text.of(
                        "ballot.standing." + method.code(),
                        Map.of("a", counts.get(0), "b", counts.get(1), "c", counts.get(2)));
            case DOTS, CHOICE, SCORE5, RANKING ->
                Text.of(
                        "ballot.standing." + method.code(),
                        Map.of(
                                "n",
                                method.worth(option.points()).doubleValue(),
                                "m",
                                option.answers(),
                                "place",
                                option.place()));
        };
    }
}
