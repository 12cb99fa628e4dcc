package nl.routebord.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import nl.routebord.access.Cookies;
import nl.routebord.access.Limits;
import nl.routebord.access.Secrets;
import nl.routebord.digest.MailAddress;
import nl.routebord.road.Fields;
import nl.routebord.road.Reply;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shell.Language;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Signing in by a mail as addresses. Opening a link spends nothing, because mail scanners open every link; a tap does. */
@RestController
class SignInController {

    private static final Duration YEAR = Duration.ofDays(365);

    private final MailLinks links;
    private final Limits limits;
    private final Secrets secrets;

    SignInController(MailLinks links, Limits limits, Secrets secrets) {
        this.links = links;
        this.limits = limits;
        this.secrets = secrets;
    }

    /** The answer is one sentence, whether anybody has this address or not. Refuses {@code signin.refused.often}. */
    @PostMapping(OwnSignIn.ASKING)
    ResponseEntity<Reply> ask(@RequestBody Sent sent, HttpServletRequest request) {
        if (!links.isOn()) {
            throw Refusal.because("signin.refused.off");
        }
        var to = MailAddress.of(sent.opened().text("address", MailAddress.MOST, "signin.address"));
        if (!limits.mayAskMail(request.getRemoteAddr(), secrets.hash(to.folded()))) {
            throw Refusal.because("signin.refused.often");
        }
        links.ask(to);
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, Cookies.cookie(request, MailLinks.COOKIE, "", Duration.ZERO))
                .body(Reply.yes(Words.say(Language.of(request.getCookies()), "signin.answer.asked")));
    }

    /** Changes the secret in the address for a cookie of this browser, and shows the page with the button. */
    @GetMapping(MailLinks.PATH + "{secret:[a-z2-7]{26}}")
    ResponseEntity<Void> link(@PathVariable String secret, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, OwnSignIn.PAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, Cookies.cookie(request, MailLinks.COOKIE, secret, SignInRows.LIFE))
                .build();
    }

    @PostMapping(OwnSignIn.ENTERING)
    ResponseEntity<Reply> enter(@RequestBody Sent sent, HttpServletRequest request) {
        var cookies = request.getCookies();
        var link = Cookies.value(cookies, MailLinks.COOKIE).orElseThrow(() -> Refusal.because("signin.refused.link"));
        var held = links.seatOf(link).flatMap(seat -> Cookies.secretOf(cookies, seat));
        var entered = links.enter(sent.tap(), link, held, request.getHeader(HttpHeaders.USER_AGENT));
        var answer = ResponseEntity.ok();
        if (entered.fresh() != null) {
            answer.header(HttpHeaders.SET_COOKIE, Cookies.give(request, entered.seat(), entered.fresh(), YEAR));
        }
        return answer.body(Reply.go("/klankbord/" + entered.handle()));
    }

    /** What a form of ours sends to an address of its own. */
    record Sent(@Nullable String id, @Nullable Map<String, @Nullable String> fields) {

        CommandId tap() {
            if (id == null || id.isBlank()) {
                throw Refusal.because("road.refused.broken");
            }
            return new CommandId(id);
        }

        Fields opened() {
            if (fields == null) {
                throw Refusal.because("road.refused.broken");
            }
            return Fields.sent(fields);
        }
    }
}
