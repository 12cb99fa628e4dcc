package nl.routebord.digest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import nl.routebord.access.Cookies;
import nl.routebord.road.Reply;
import nl.routebord.shell.Language;
import nl.routebord.shell.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The way out of the mails. Opening it ends nothing, because mail scanners open every link; a tap does, from the page or from
 * the mail program itself (RFC 8058), which sends no cookie and no origin.
 */
@RestController
class LeaveController {

    /** {@code access.OriginGuard} lets a tap through here that names no origin: what it may do stands in the address. */
    static final String PATH = "/nieuws/af/";

    private static final String PAGE = "/afmelden";
    private static final String COOKIE = "rb-af";
    private static final Duration HELD = Duration.ofMinutes(10);

    private final Subscriptions subscriptions;

    LeaveController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Changes the secret in the address for a cookie of ten minutes, and shows the page with the button. */
    @GetMapping({PAGE + "/{secret}", PATH + "{secret}"})
    ResponseEntity<Void> look(@PathVariable String secret, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, PAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, Cookies.cookie(request, COOKIE, secret, HELD))
                .build();
    }

    /** From the page. The same answer for every secret and for none. */
    @PostMapping(OwnDigest.LEAVING)
    ResponseEntity<Reply> tap(HttpServletRequest request) {
        Cookies.value(request.getCookies(), COOKIE).ifPresent(subscriptions::leave);
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, Cookies.cookie(request, COOKIE, "", Duration.ZERO))
                .body(Reply.yes(Words.say(Language.of(request.getCookies()), "digest.answer.off")));
    }

    /** From a mail program, whatever it sends. */
    @PostMapping(PATH + "{secret}")
    ResponseEntity<Void> oneTap(@PathVariable String secret) {
        subscriptions.leave(secret);
        return ResponseEntity.noContent().build();
    }
}
