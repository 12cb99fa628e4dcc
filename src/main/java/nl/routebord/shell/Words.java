package nl.routebord.shell;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.routebord.shared.Text;

/** Replaced by the forms branch. */
public final class Words {
    private Words() {}

    public static String say(String key) {
        return say(Locale.of("nl"), key);
    }

    public static String say(Locale locale, String key) {
        return ResourceBundle.getBundle("texts/routemap", Locale.of("nl")).getString(key);
    }

    public static String say(String key, Map<String, Object> places) {
        return say(key);
    }

    public static String say(Locale locale, Text text) {
        return say(locale, text.key());
    }

    public static String say(Text text) {
        return say(text.key());
    }
}
