package nl.routebord.house.ui;

import java.util.Locale;
import java.util.Map;
import nl.routebord.house.ActWords;
import nl.routebord.house.LogRow;
import nl.routebord.shell.Words;

/** A line of the audit book in words. */
final class LineWords {

    private static final int BRIEF = 8;

    private LineWords() {}

    static String who(LogRow.Who who) {
        var name = who.name() == null ? Words.say("house.who.noname") : who.name();
        return switch (who.part()) {
            case OWNER -> Words.say("house.who.owner");
            case SYSTEM -> Words.say("house.who.system");
            case UNKNOWN -> Words.say("house.who.unknown");
            case STAFF -> Words.say("house.who.staff", Map.of("name", name));
            case GUIDE -> Words.say("house.who.guide", Map.of("name", name));
            case MEMBER -> Words.say("house.who.member", Map.of("name", name));
            case GUEST -> Words.say("house.who.guest");
            case ACCOUNT -> Words.say("house.who.account", Map.of("id", who.brief()));
            case GONE -> Words.say("house.who.gone", Map.of("id", who.brief()));
        };
    }

    static String what(LogRow row) {
        return Words.say(ActWords.key(row.action()));
    }

    /** The kind of thing and the first signs of its id; the whole id stands in the files. */
    static String on(LogRow row) {
        var key = "house.of." + row.kind();
        var brief = row.object().length() == 36 ? row.object().substring(0, BRIEF) : row.object();
        return (Words.has(key) ? Words.say(key) : row.kind()) + " " + brief;
    }

    static String result(LogRow row) {
        var refusal = row.refusal();
        return Words.say("house.result." + row.outcome().name().toLowerCase(Locale.ROOT))
                + (refusal == null ? "" : " (" + refusal + ")");
    }

    static String from(LogRow row) {
        var colon = row.origin().indexOf(':');
        var screen = colon < 0 ? row.origin() : row.origin().substring(0, colon);
        var key = "house.from." + screen;
        return (Words.has(key) ? Words.say(key) : screen)
                + (colon < 0 ? "" : " " + row.origin().substring(colon + 1));
    }
}
