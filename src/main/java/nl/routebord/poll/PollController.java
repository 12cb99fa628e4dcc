package nl.routebord.poll;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import nl.routebord.access.Cookies;
import nl.routebord.access.Limits;
import nl.routebord.road.Fields;
import nl.routebord.road.Reply;
import nl.routebord.road.Tally;
import nl.routebord.road.Turnstile;
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

/**
 * Where the page of a poll delivers. Who takes part has no seat: the cookie of this poll is all a browser gets, and only a
 * cookie of this house is a voice. Who took part has a budget of their own; new ones share that of their address, which has
 * room for a hall. All of them pass the turnstile: a flood here must not keep the evening from the database.
 */
@RestController
class PollController {

    private final PollVoices voices;
    private final VoiceCookies cookies;
    private final Limits limits;
    private final Turnstile turnstile;
    private final Tally tally;

    PollController(PollVoices voices, VoiceCookies cookies, Limits limits, Turnstile turnstile, Tally tally) {
        this.tally = tally;
        this.voices = voices;
        this.cookies = cookies;
        this.limits = limits;
        this.turnstile = turnstile;
    }

    @PostMapping("/peiling/{code}/stem")
    ResponseEntity<Reply> take(@PathVariable String code, @RequestBody Sent sent, HttpServletRequest request) {
        var fields = sent.fields();
        if (fields == null) {
            throw Refusal.because("road.refused.broken");
        }
        return turnstile.pass(() -> Cookies.value(request.getCookies(), VoiceCookies.name(code))
                .filter(secret -> cookies.areOurs(code, secret))
                .map(secret -> voice(code, secret, Fields.sent(fields), request))
                .orElseGet(() -> stranger(code, request)));
    }

    private ResponseEntity<Reply> voice(String code, String secret, Fields fields, HttpServletRequest request) {
        var poll = voices.find(code).orElseThrow(() -> Refusal.because("poll.refused.gone"));
        if (!limits.mayAct("poll/" + secret) || (voices.own(poll, secret).isEmpty() && !mayBegin(code, request))) {
            return later(request);
        }
        var answer = tally.during("poll.cast", () -> voices.cast(code, secret, fields));
        return answer(secret, code, Reply.yes(Words.say(language(request), answer.text())), request);
    }

    /** A browser without a cookie of ours gets one, and may tap again; what it sent counts for nothing. */
    private ResponseEntity<Reply> stranger(String code, HttpServletRequest request) {
        var fresh = cookies.fresh(code).orElseThrow(() -> Refusal.because("poll.refused.gone"));
        if (!mayBegin(code, request)) {
            return later(request);
        }
        var why = "poll.refused.cookie";
        return answer(fresh, code, Reply.no(Words.say(language(request), why), why), request);
    }

    private boolean mayBegin(String code, HttpServletRequest request) {
        return limits.mayBegin("poll/" + code, request.getRemoteAddr());
    }

    private static ResponseEntity<Reply> answer(String held, String code, Reply reply, HttpServletRequest request) {
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, Cookies.cookie(request, VoiceCookies.name(code), held, PollDoor.LIFE))
                .body(reply);
    }

    /** The outbox tries again by itself. */
    private static ResponseEntity<Reply> later(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .body(Reply.no(Words.say(language(request), "road.refused.fast"), "road.refused.fast"));
    }

    private static Locale language(HttpServletRequest request) {
        return Language.of(request.getCookies());
    }

    record Sent(@Nullable String id, @Nullable Map<String, @Nullable String> fields) {}
}
