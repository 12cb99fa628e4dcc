package nl.routebord.ballot;

import java.util.Map;
import nl.routebord.shell.Words;

/** Says how a round asked, beside its result: "Stippen verdelen, 3 per mens. Ronde 2. Geheim." */
public final class HowAsked {

    private HowAsked() {}

    /** The way of asking, which round it was and what was promised. */
    public static String sentence(Asking asking, int round) {
        return Words.say(
                "ballot.asked." + (asking.secret() ? "secret" : "open"),
                Map.of("method", method(asking), "round", round));
    }

    /** The way of asking and the round, without what was promised. */
    public static String brief(Asking asking, int round) {
        return Words.say("ballot.asked.brief", Map.of("method", method(asking), "round", round));
    }

    /** The way of asking alone; own answers by their own words. */
    public static String method(Asking asking) {
        if (!asking.words().isEmpty()) {
            return Words.say("ballot.asked.words", Map.of("words", String.join(", ", asking.words())));
        }
        var usual = Words.say("ballot.method." + asking.method().code());
        return switch (asking.method()) {
            case CHOICE, DOTS -> Words.say("ballot.asked.most", Map.of("method", usual, "n", asking.most()));
            default -> usual;
        };
    }
}
