package nl.routebord.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * The cookies that carry rights: one per seat, so that tabs of one browser keep their own roles. Scripts cannot read them;
 * {@code Secure} only where the request came by https, because a hall uses plain http on its own network.
 */
public final class Cookies {

    private static final Pattern SEAT = Pattern.compile("[a-z]{1,8}-[a-z0-9]{4,12}");

    private Cookies() {}

    /** True for a well-formed seat; anything else is treated as unknown. */
    public static boolean isSeat(String seat) {
        return SEAT.matcher(seat).matches();
    }

    /** The header value that gives this browser the seat, for so long. */
    public static String give(HttpServletRequest request, String seat, String secret, Duration life) {
        return cookie(request, "rb-" + seat, secret, life);
    }

    /** The header value that takes the seat away from this browser. */
    public static String take(HttpServletRequest request, String seat) {
        return cookie(request, "rb-" + seat, "", Duration.ZERO);
    }

    /** The header value of a cookie with another name of our own. */
    public static String cookie(HttpServletRequest request, String name, String value, Duration life) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build()
                .toString();
    }

    /** The secret this browser holds for a seat. */
    public static Optional<String> secretOf(Cookie @Nullable [] cookies, String seat) {
        return isSeat(seat) ? value(cookies, "rb-" + seat) : Optional.empty();
    }

    public static Optional<String> value(Cookie @Nullable [] cookies, String name) {
        if (cookies == null) {
            return Optional.empty();
        }
        for (var cookie : cookies) {
            if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }
}
