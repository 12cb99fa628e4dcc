package nl.routebord.shell.error;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.routebord.shell.Reference;
import nl.routebord.shell.Words;
import org.springframework.core.io.ClassPathResource;

/** One page for each sort of error. It tells what to do, never what went wrong inside: no trace, no code, no name of a part. */
final class ErrorPage {

    private static final String TEMPLATE = read();

    private ErrorPage() {}

    static String of(int status, Locale locale) {
        return of(sort(status), locale, "");
    }

    /** The page of a failure of ours, with its number below. */
    static String failed(Locale locale, Reference reference) {
        return of("failed", locale, reference.say(locale));
    }

    static String of(String sort, Locale locale) {
        return of(sort, locale, "");
    }

    private static String of(String sort, Locale locale, String below) {
        var stem = "shell.error." + sort;
        return TEMPLATE.replace("{language}", locale.getLanguage())
                .replace("{title}", Words.say(locale, stem + ".title"))
                .replace("{lead}", Words.say(locale, stem + ".lead"))
                .replace("{logo}", Words.say(locale, "shell.error.logo"))
                .replace("{below}", below.isEmpty() ? "" : "<p>" + below + "</p>")
                .replace("{home}", Words.say(locale, "shell.error.home"));
    }

    private static String sort(int status) {
        if (status == 429) {
            return "many";
        }
        if (status >= 500) {
            return "failed";
        }
        return status == 404 ? "missing" : "odd";
    }

    private static String read() {
        try {
            return new ClassPathResource("error-page.html", ErrorPage.class.getClassLoader())
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
