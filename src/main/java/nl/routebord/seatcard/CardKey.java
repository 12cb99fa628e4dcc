package nl.routebord.seatcard;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.routebord.access.Cookies;
import org.jspecify.annotations.Nullable;

/**
 * What a browser holds of a card it scanned: the card's secret, and a random part of its own. With that part a tap whose
 * answer was lost can be sent again and is the same person. Kept in a cookie no script can read, until the card is used.
 */
public record CardKey(String secret, String tap) {

    static final String COOKIE = "rb-kaart";

    private static final Pattern HELD = Pattern.compile("([a-z2-7]{26})\\.([a-z2-7]{26})");

    /** The card this browser scanned last. */
    public static Optional<CardKey> of(Cookie @Nullable [] cookies) {
        return Cookies.value(cookies, COOKIE)
                .map(HELD::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(held -> new CardKey(held.group(1), held.group(2)));
    }

    /** True for what can be a card's secret at all. */
    static boolean isSecret(String text) {
        return text.matches("[a-z2-7]{26}");
    }

    String value() {
        return secret + "." + tap;
    }

    /** Neither part is for a log. */
    @Override
    public String toString() {
        return "a card's key";
    }
}
