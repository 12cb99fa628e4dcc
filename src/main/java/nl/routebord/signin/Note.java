package nl.routebord.signin;

import java.util.Map;
import nl.routebord.shell.Words;

/** A short mail in words. It names nobody, and no address in it holds more than a secret of chance. */
record Note(String subject, String plain) {

    /** The code that shows that this mailbox is the member's own. */
    static Note code(String municipality, String code) {
        return of("signin.code", municipality, code);
    }

    /** The link that lets one device in. */
    static Note link(String municipality, String link) {
        return of("signin.link", municipality, link);
    }

    private static Note of(String stem, String municipality, String it) {
        var place = Map.<String, Object>of("municipality", municipality);
        return new Note(
                say(stem + ".mail.subject", place),
                String.join(
                        "\n\n",
                        say("signin.mail.hello", Map.of()),
                        say(stem + ".mail.lead", place),
                        it,
                        say(stem + ".mail.hint", Map.of()),
                        say("signin.mail.not", Map.of()) + "\n"));
    }

    /** Mail is Dutch: which language somebody reads on a screen only that browser knows. */
    private static String say(String key, Map<String, Object> places) {
        return Words.say(Words.DUTCH, key, places);
    }
}
