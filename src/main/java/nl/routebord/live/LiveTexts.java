package nl.routebord.live;

import java.util.Locale;
import java.util.ResourceBundle;

/** The few sentences of the live core, from its own bundle: Dutch unless English was asked for. */
final class LiveTexts {

    private LiveTexts() {}

    static String say(Locale locale, String key) {
        Locale spoken = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.of("nl");
        return ResourceBundle.getBundle(
                        "texts.live",
                        spoken,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
