package nl.routebord.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.access.Cookies;
import nl.routebord.access.Secrets;
import nl.routebord.access.StaffAccounts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * To the provider and back as addresses. Whoever comes back well gets the cookie of {@link StaffAccounts#SEAT} and goes on to
 * where the way began; nothing that stood in the browser before is made into a right.
 */
@RestController
class StaffDoorController {

    /** The page with the button. */
    static final String PAGE = "/aanmelden";

    /** Where the provider sends people back to; it knows this address to the letter. */
    static final String BACK = PAGE + "/terug";

    /** Holds the way somebody is on, sealed. */
    static final String COOKIE = "rb-aanmelden";

    private static final Logger LOG = LoggerFactory.getLogger(StaffDoorController.class);

    private final OidcSettings settings;
    private final Arrivals arrivals;
    private final SignIns signIns;
    private final StaffAccounts accounts;
    private final Secrets secrets;
    private final OwnAddress address;
    private final Audit audit;

    StaffDoorController(
            OidcSettings settings,
            Arrivals arrivals,
            SignIns signIns,
            StaffAccounts accounts,
            Secrets secrets,
            OwnAddress address,
            Audit audit) {
        this.audit = audit;
        this.settings = settings;
        this.arrivals = arrivals;
        this.signIns = signIns;
        this.accounts = accounts;
        this.secrets = secrets;
        this.address = address;
    }

    /** To the provider. {@code hier} says that this browser was sent on to the right host before. */
    @GetMapping(PAGE + "/gaan")
    ResponseEntity<Void> go(
            @RequestParam(defaultValue = "/") String terug,
            @RequestParam(defaultValue = "") String hier,
            HttpServletRequest request) {
        var back = Way.own(terug);
        if (!settings.isOn()) {
            return away(PAGE, List.of());
        }
        if (!address.isHere(request) && hier.isEmpty()) {
            var there = UriComponentsBuilder.fromUriString(address.base(request) + PAGE + "/gaan")
                    .queryParam("terug", "{terug}")
                    .queryParam("hier", "1")
                    .encode()
                    .buildAndExpand(back);
            return away(there.toUriString(), List.of());
        }
        try {
            var begun = arrivals.begin(address.base(request) + BACK, back);
            return away(begun.go(), List.of(Cookies.cookie(request, COOKIE, begun.cookie(), Arrivals.LIFE)));
        } catch (SignInFailed failed) {
            return away(page(failed), List.of());
        }
    }

    /** Back from the provider, with an answer that may be forged in every part. */
    @GetMapping(BACK)
    ResponseEntity<Void> back(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String iss,
            HttpServletRequest request) {
        var cookies = new ArrayList<String>();
        cookies.add(Cookies.cookie(request, COOKIE, "", Duration.ZERO));
        if (!settings.isOn()) {
            return away(PAGE, cookies);
        }
        try {
            var way = Cookies.value(request.getCookies(), COOKIE)
                    .flatMap(arrivals::way)
                    .orElseThrow(() -> new SignInFailed(Outcome.INVALID, "this browser began no way, or too long ago"));
            var who = arrivals.arrive(way, new Arrivals.Answer(state, code, error, iss));
            var in = signIns.begin(who, accounts.signIn(secrets(request)));
            if (request.getSession(false) != null) {
                request.changeSessionId(); // No name of a session that somebody else may have set goes on after this.
            }
            cookies.add(Cookies.give(request, StaffAccounts.SEAT, in.secret(), settings.session()));
            return away(way.back(), cookies);
        } catch (SignInFailed failed) {
            var act = new Act("staff.enter", "account", "-");
            audit.refused(Audit.UNKNOWN, null, act, failed.outcome().stem());
            return away(page(failed), cookies);
        }
    }

    private String page(SignInFailed failed) {
        var page = PAGE + "?uitkomst=" + failed.outcome().word();
        if (!failed.outcome().isFault()) {
            return page;
        }
        var number = secrets.handle();
        LOG.warn("Signing in failed ({}): {}", number, failed.why());
        return page + "&nummer=" + number;
    }

    static Function<String, Optional<String>> secrets(HttpServletRequest request) {
        return seat -> Cookies.secretOf(request.getCookies(), seat);
    }

    static ResponseEntity<Void> away(String to, List<String> cookies) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, to)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, cookies.toArray(String[]::new))
                .build();
    }
}
