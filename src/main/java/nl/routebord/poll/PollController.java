package nl.routebord.poll;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import nl.routebord.access.Cookies;
import nl.routebord.access.Limits;
import nl.routebord.road.Fields;
import nl.routebord.road.Reply;
import nl.routebord.shared.Refusal;
import nl.routebord.shell.Language;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where the page of a poll delivers. Who takes part has no seat: the cookie of this poll is all a browser gets. */
@RestController
class PollController {

    private static final Duration YEAR = Duration.ofDays(365);

    private final PollVoices voices;
    private final Limits limits;

    PollController(PollVoices voices, Limits limits) {
        this.voices = voices;
        this.limits = limits;
    }

    @PostMapping("/peiling/{code}/stem")
    ResponseEntity<Reply> take(@PathVariable String code, @RequestBody Sent sent, HttpServletRequest request) {
        var tap = sent.id();
        var fields = sent.fields();
        if (tap == null || tap.isBlank() || fields == null) {
            throw Refusal.because("road.refused.broken");
        }
        var poll = voices.find(code).orElseThrow(() -> Refusal.because("poll.refused.gone"));
        var held = Cookies.value(request.getCookies(), poll.cookie()).orElse(null);
        var locale = Language.of(request.getCookies());
        // Who took part has a budget of their own. Only new browsers share that of their address, and are sent again
        // later.
        if (!limits.mayAct("poll/" + (held == null ? request.getRemoteAddr() : held))) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .body(Reply.no(Words.say(locale, "road.refused.fast"), "road.refused.fast"));
        }
        var heard = voices.cast(code, held, tap, Fields.sent(fields));
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, Cookies.cookie(request, poll.cookie(), heard.secret(), YEAR))
                .body(Reply.yes(Words.say(locale, heard.answer().text())));
    }

    record Sent(@Nullable String id, @Nullable Map<String, @Nullable String> fields) {}
}
