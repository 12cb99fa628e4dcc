package nl.routebord.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.routebord.shared.Text;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Says a key of the bundles ({@code texts/*_nl.properties}, {@code texts/*_en.properties}) in the reader's language: English
 * for who reads English, Dutch for everybody else. A sentence may have named places and plurals in the form of ICU.
 */
public final class Words {

    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final Map<String, String> NL = load("nl");
    private static final Map<String, String> EN = load("en");

    /** Every phone in a hall says the same sentence with the same number; it is put together once. Names in it are soon forgotten. */
    private static final Cache<Sentence, String> SAID = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    private Words() {}

    public static String say(String key) {
        return say(reader(), key, Map.of());
    }

    public static String say(String key, Map<String, Object> places) {
        return say(reader(), key, places);
    }

    public static String say(Text text) {
        return say(reader(), text.key(), text.places());
    }

    public static String say(Locale locale, Text text) {
        return say(locale, text.key(), text.places());
    }

    public static String say(Locale locale, String key) {
        return say(locale, key, Map.of());
    }

    /** The sentence with its places filled in; a place may itself be a {@link Text}. An unknown key reads {@code !key!}. */
    public static String say(Locale locale, String key, Map<String, Object> places) {
        var pattern = bundle(locale).get(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        if (pattern.indexOf('{') < 0 && !pattern.contains("''")) {
            return pattern;
        }
        // First what stands in its places: putting a sentence together within another would lock the cache against
        // itself.
        return SAID.get(
                new Sentence(isEnglish(locale), key, spoken(locale, places)),
                sentence -> new MessageFormat(pattern, isEnglish(locale) ? Locale.ENGLISH : DUTCH)
                        .format(sentence.places()));
    }

    /**
     * Reads what numbers and plurals need, which takes a second where the machine is busy. To be called before the first screen:
     * a hall that comes back after a start would wait for it as one.
     */
    static void warm() {
        for (var locale : List.of(DUTCH, Locale.ENGLISH)) {
            new MessageFormat("{n, plural, one {#} other {#}}", locale).format(Map.of("n", 2));
        }
    }

    /** One sentence with what stands in its places, a copy that nobody changes. */
    private record Sentence(boolean english, String key, Map<String, Object> places) {}

    /** True where the bundles have words for this key. */
    public static boolean has(String key) {
        return NL.containsKey(key);
    }

    /** All keys with their patterns, for the tests that read the bundles. */
    static Map<String, String> bundle(Locale locale) {
        return isEnglish(locale) ? EN : NL;
    }

    private static Map<String, Object> spoken(Locale locale, Map<String, Object> places) {
        var spoken = new HashMap<>(places);
        spoken.replaceAll((name, value) -> value instanceof Text text ? say(locale, text) : value);
        return spoken;
    }

    private static Locale reader() {
        var ui = UI.getCurrent();
        return ui == null ? DUTCH : ui.getLocale();
    }

    private static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }

    private static Map<String, String> load(String language) {
        try {
            var all = new HashMap<String, String>();
            var resolver = new PathMatchingResourcePatternResolver(Words.class.getClassLoader());
            for (var file : resolver.getResources("classpath*:texts/*_" + language + ".properties")) {
                var properties =
                        PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
                properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
            }
            return Map.copyOf(all);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the texts cannot be read", unreadable);
        }
    }
}
