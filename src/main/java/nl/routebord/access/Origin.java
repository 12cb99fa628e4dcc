package nl.routebord.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * From where somebody acts: the kind of screen and the first eight signs of the id of the right its browser holds. It opens
 * nothing; with it two acts can be told to be of one device. Remembered for the length of one request.
 */
final class Origin {

    private static final String HERE = "routebord.origin";
    private static final int SHORT = 8;

    private Origin() {}

    /** A right that was found good in this request. */
    static void heard(String seat, UUID credential) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(
                    HERE,
                    screen(seat) + ":" + credential.toString().substring(0, SHORT),
                    RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** The last right that was found good in this request; null outside one, and where none was. */
    static @Nullable String here() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (String) request.getAttribute(HERE, RequestAttributes.SCOPE_REQUEST);
    }

    private static String screen(String seat) {
        var dash = seat.indexOf('-');
        return switch (dash < 0 ? seat : seat.substring(0, dash)) {
            case "regie" -> "desk";
            case "t" -> "workplace";
            case "huis" -> "house";
            case "k" -> "member";
            case "m" -> "phone";
            case "scherm" -> "hall";
            case "staf" -> "signin";
            default -> "other";
        };
    }
}
