package nl.routebord.staff;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.access.Cookies;
import nl.routebord.access.Credentials;
import nl.routebord.access.Envelopes;
import nl.routebord.access.StaffAccounts;
import nl.routebord.road.Reply;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing out: here at once, with every seat that came from the sign-in, and then at the provider where it can be. */
@RestController
class SignOutController {

    /** What the button posts to. */
    static final String OUT = StaffDoorController.PAGE + "/uit";

    /** By way of this address a browser goes on to the provider: a form of ours leads to pages of ours alone. */
    static final String LEAVE = StaffDoorController.PAGE + "/verlaten";

    /** Where the provider brings its own messages; see {@link LogoutMessages}. */
    static final String MESSAGE = StaffDoorController.PAGE + "/afmelding";

    private static final Logger LOG = LoggerFactory.getLogger(SignOutController.class);
    private static final String DONE = StaffDoorController.PAGE + "?uitkomst=" + Outcome.OUT.word();
    private static final String HERE = StaffDoorController.PAGE + "?uitkomst=" + Outcome.OUT_HERE.word();
    private static final String COOKIE = "rb-verlaten";
    private static final String PURPOSE = "staff.leave";

    /** Of a cookie, for every browser. Without the token the provider first asks whether one is sure. */
    private static final int LONGEST = 3800;

    private static final Duration SHORTLY = Duration.ofMinutes(2);

    private final SignIns signIns;
    private final StaffAccounts accounts;
    private final Credentials credentials;
    private final Provider provider;
    private final OidcSettings settings;
    private final Envelopes envelopes;
    private final OwnAddress address;
    private final LogoutMessages messages;
    private final Bucket rubbish = Bucket.builder()
            .addLimit(some -> some.capacity(60).refillIntervally(60, Duration.ofMinutes(1)))
            .build();

    SignOutController(
            SignIns signIns,
            StaffAccounts accounts,
            Credentials credentials,
            Provider provider,
            OidcSettings settings,
            Envelopes envelopes,
            OwnAddress address,
            LogoutMessages messages) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.credentials = credentials;
        this.provider = provider;
        this.settings = settings;
        this.envelopes = envelopes;
        this.address = address;
        this.messages = messages;
    }

    /**
     * Ends the sign-in of this browser. Who was signed out already gets the same answer: the first one may have been lost on
     * the way. Nobody waits here for the provider.
     */
    @PostMapping(OUT)
    ResponseEntity<Reply> out(HttpServletRequest request) {
        var secrets = StaffDoorController.secrets(request);
        var in = accounts.signIn(secrets).orElse(null);
        var cookies = new ArrayList<String>();
        cookies.add(Cookies.give(request, StaffAccounts.SEAT, "", Duration.ZERO));
        if (secrets.apply(StaffAccounts.SEAT).isEmpty()) {
            return gone(DONE, cookies);
        }
        var idToken = "";
        if (in != null) {
            // Asked before the end: with it the token is gone.
            idToken = signIns.idToken(in).orElse("");
            seatsOf(in, request.getCookies())
                    .forEach(name -> cookies.add(Cookies.cookie(request, name, "", Duration.ZERO)));
            signIns.out(in);
        }
        var token = envelopes.seal(PURPOSE, idToken);
        cookies.add(Cookies.cookie(
                request, COOKIE, token.length() <= LONGEST ? token : envelopes.seal(PURPOSE, ""), SHORTLY));
        return gone(LEAVE, cookies);
    }

    /**
     * On to the provider, for a browser that signed out just now; {@code ander} for one that was never in here and wants to come
     * as somebody else, which the provider then asks about first.
     */
    @GetMapping(LEAVE)
    ResponseEntity<Void> leave(@RequestParam(required = false) @Nullable String ander, HttpServletRequest request) {
        var token = Cookies.value(request.getCookies(), COOKIE).flatMap(envelope -> envelopes.open(PURPOSE, envelope));
        var to = !settings.isOn() || (token.isEmpty() && ander == null)
                ? Optional.of(DONE)
                : endSession(token.orElse(""), address.base(request));
        return StaffDoorController.away(
                to.orElse(token.isPresent() ? HERE : StaffDoorController.PAGE),
                List.of(Cookies.cookie(request, COOKIE, "", Duration.ZERO)));
    }

    /** A message of the provider itself. Who brings rubbish time and again is not read any more for a while. */
    @PostMapping(MESSAGE)
    ResponseEntity<Void> message(@RequestParam(name = "logout_token", defaultValue = "") String message) {
        if (rubbish.getAvailableTokens() == 0) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        try {
            messages.take(message);
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
        } catch (SignInFailed failed) {
            rubbish.tryConsume(1);
            LOG.warn("A message to sign somebody out was refused: {}", failed.why());
            return ResponseEntity.badRequest()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
    }

    private Stream<String> seatsOf(UUID in, Cookie @Nullable [] held) {
        return (held == null ? Stream.<Cookie>empty() : Arrays.stream(held))
                .filter(cookie -> cookie.getName().startsWith("rb-"))
                .filter(cookie ->
                        credentials.signIn(cookie.getValue()).filter(in::equals).isPresent())
                .map(Cookie::getName);
    }

    /** Where the provider ends its own session; empty where it has no such address, or cannot be asked for it now. */
    private Optional<String> endSession(String idToken, String base) {
        try {
            var there = provider.awake().endSession();
            if (there == null) {
                return Optional.empty();
            }
            var to = UriComponentsBuilder.fromUriString(there)
                    .queryParam("client_id", "{client}")
                    .queryParam("post_logout_redirect_uri", "{back}")
                    // Comes back as it went, so that the page can say that somebody is out.
                    .queryParam("state", Outcome.OUT.word());
            var places =
                    Map.of("client", settings.clientId(), "back", base + StaffDoorController.PAGE, "token", idToken);
            return Optional.of((idToken.isEmpty() ? to : to.queryParam("id_token_hint", "{token}"))
                    .encode()
                    .buildAndExpand(places)
                    .toUriString());
        } catch (SignInFailed away) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<Reply> gone(String to, List<String> cookies) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.SET_COOKIE, cookies.toArray(String[]::new))
                .body(Reply.go(to));
    }
}
