package nl.routebord.ballot;

import java.util.Map;
import nl.routebord.shared.Text;

/** One line that says how a part stands after a round, for who builds on it. */
public final class Standing {

    private Standing() {}

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
