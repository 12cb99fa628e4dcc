package nl.routebord.routemap;

import java.util.Locale;
import nl.routebord.shared.Text;
import nl.routebord.shell.Words;

/** One thing that is wrong in a file of the content; {@code line} counts from 1. */
public record Fault(String file, int line, Text what) {

    /** For example {@code routemap/stap-4.yaml:37: ...}, in the language of whoever reads it. */
    public String say(Locale locale) {
        return file + ":" + line + ": " + Words.say(locale, what);
    }
}
