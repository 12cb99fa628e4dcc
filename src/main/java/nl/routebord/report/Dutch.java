package nl.routebord.report;

import java.util.Map;
import nl.routebord.shell.Words;

/** The words of a record: always Dutch, the language of the record, whoever reads it. */
final class Dutch {

    private Dutch() {}

    static String say(String key) {
        return Words.say(Words.DUTCH, key);
    }

    static String say(String key, Map<String, Object> places) {
        return Words.say(Words.DUTCH, key, places);
    }
}
