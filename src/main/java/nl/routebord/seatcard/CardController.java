package nl.routebord.seatcard;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.routebord.access.Cookies;
import nl.routebord.access.Secrets;
import nl.routebord.road.Fields;
import nl.routebord.road.Reply;
import nl.routebord.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The addresses of a card on a phone. The QR code's secret is changed at once for a cookie and a clean address, so that it
 * stays out of the address bar and the history; a preview of the address spends nothing.
 */
@RestController
class CardController {

    /** Long enough to read the page in peace, short enough for the next person on a shared tablet. */
    private static final Duration HELD = Duration.ofMinutes(30);

    private final CardDoor door;
    private final Secrets secrets;

    CardController(CardDoor door, Secrets secrets) {
        this.door = door;
        this.secrets = secrets;
    }

    @GetMapping("/z/{secret}")
    ResponseEntity<Void> scanned(@PathVariable String secret, HttpServletRequest request) {
        if (!CardKey.isSecret(secret)) {
            return away("/stemkaart", forgotten(request));
        }
        var key = CardKey.of(request.getCookies())
                .filter(held -> held.secret().equals(secret))
                .orElseGet(() -> new CardKey(secret, secrets.fresh()));
        return door.inside(key, seats(request))
                .map(go -> away(go, forgotten(request)))
                .orElseGet(() -> away("/stemkaart", Cookies.cookie(request, CardKey.COOKIE, key.value(), HELD)));
    }

    /** The explicit tap. */
    @PostMapping("/in/stemkaart")
    ResponseEntity<Reply> enter(@RequestBody Sent sent, HttpServletRequest request) {
        var fields = sent.opened();
        var key = CardKey.of(request.getCookies()).orElseThrow(() -> Refusal.because("seatcard.refused.none"));
        var inside = door.enter(key, fields.id("card"), fields, request.getRemoteAddr(), seats(request));
        var answer = ResponseEntity.ok().header(HttpHeaders.SET_COOKIE, forgotten(request));
        var seat = inside.seat();
        if (seat != null) {
            answer.header(HttpHeaders.SET_COOKIE, Cookies.give(request, seat.seat(), seat.secret(), seat.life()));
        }
        return answer.body(Reply.go(inside.go()));
    }

    private static Function<String, Optional<String>> seats(HttpServletRequest request) {
        return seat -> Cookies.secretOf(request.getCookies(), seat);
    }

    private static String forgotten(HttpServletRequest request) {
        return Cookies.cookie(request, CardKey.COOKIE, "", Duration.ZERO);
    }

    private static ResponseEntity<Void> away(String to, String cookie) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, to)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, cookie)
                .build();
    }

    /** What the form on the page of a card sends. */
    record Sent(@Nullable String id, @Nullable Map<String, @Nullable String> fields) {

        Fields opened() {
            if (id == null || fields == null) {
                throw Refusal.because("road.refused.broken");
            }
            return Fields.sent(fields);
        }
    }
}
