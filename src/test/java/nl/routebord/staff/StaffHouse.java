package nl.routebord.staff;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nl.routebord.access.Credentials;
import nl.routebord.access.Envelopes;
import nl.routebord.access.Once;
import nl.routebord.access.Secrets;
import nl.routebord.access.StaffAccount;
import nl.routebord.access.StaffAccounts;
import nl.routebord.access.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** The doors of staff with a provider set, in a house that has none; and one browser with its cookies. */
final class StaffHouse {

    final StaffAccounts accounts;
    final Credentials credentials;
    final SignIns signIns;
    final Recheck recheck;
    final StaffDoorController door;
    final SignOutController out;
    final Map<String, String> cookies = new TreeMap<>();
    int port = 8080;

    StaffHouse(ApplicationContext context, OidcSettings settings) {
        this(context, settings, context.getBean(Clock.class));
    }

    StaffHouse(ApplicationContext context, OidcSettings settings, Clock clock) {
        accounts = context.getBean(StaffAccounts.class);
        credentials = context.getBean(Credentials.class);
        var secrets = context.getBean(Secrets.class);
        var envelopes = context.getBean(Envelopes.class);
        var once = context.getBean(Once.class);
        var address = new OwnAddress("");
        var provider = new Provider(settings, clock);
        var tokens = new IdTokens(settings, provider, clock);
        var arrivals = new Arrivals(
                settings, provider, new TokenDesk(settings, provider), tokens, secrets, envelopes, once, clock);
        // A book of its own, so that those who knock in other tests use nothing up; and a chain of its own, as its
        // clock may be.
        var audit = Terms.book(context, clock, "huis-" + UUID.randomUUID());
        signIns = new SignIns(
                context.getBean(JdbcClient.class), accounts, credentials, envelopes, settings, audit, clock);
        recheck = new Recheck(settings, signIns, arrivals, once);
        door = new StaffDoorController(settings, arrivals, signIns, accounts, secrets, address, audit);
        out = new SignOutController(
                signIns,
                accounts,
                credentials,
                provider,
                settings,
                envelopes,
                address,
                new LogoutMessages(settings, provider, signIns, once, clock));
    }

    static OidcSettings settings(String issuer) {
        return settings(issuer, "", null, Duration.ofMinutes(5));
    }

    static OidcSettings settings(String issuer, String acr, @Nullable Path key, Duration recheck) {
        return settings(issuer, FakeProvider.CLIENT, acr, key, Duration.ofHours(10), recheck);
    }

    static OidcSettings settings(
            String issuer, String client, String acr, @Nullable Path key, Duration session, Duration recheck) {
        return new OidcSettings(
                issuer,
                client,
                key == null ? Realm.SECRET : "",
                key,
                Set.of("openid", "profile"),
                "realm_access.roles",
                "routebord-medewerker",
                "routebord-eigenaar",
                "",
                acr,
                session,
                recheck);
    }

    /** As {@code settings}, where the roles stand in this claim. */
    static OidcSettings claiming(OidcSettings settings, String claim) {
        return new OidcSettings(
                settings.issuer(),
                settings.clientId(),
                settings.secret(),
                settings.key(),
                settings.scope(),
                claim,
                settings.staffRole(),
                settings.ownerRole(),
                settings.nameClaim(),
                settings.acr(),
                settings.session(),
                settings.recheck());
    }

    /** Presses the button: what the provider is asked. */
    Map<String, String> go(String back) {
        return Map.copyOf(parts(way(back)));
    }

    /** Presses the button: where the browser goes. */
    URI way(String back) {
        var answer = door.go(back, "", request());
        take(answer);
        return to(answer);
    }

    static Map<String, String> parts(URI at) {
        var parts = new TreeMap<>(
                UriComponentsBuilder.fromUri(at).build().getQueryParams().toSingleValueMap());
        parts.replaceAll((name, value) -> URLDecoder.decode(value, StandardCharsets.UTF_8));
        return parts;
    }

    /** Comes back from the provider; where the browser goes next. */
    String back(@Nullable String state, @Nullable String code, @Nullable String error) {
        return back(state, code, error, null);
    }

    /** Comes back with all that the provider put into the address. */
    String back(Map<String, String> said) {
        return back(said.get("state"), said.get("code"), said.get("error"), said.get("iss"));
    }

    String back(@Nullable String state, @Nullable String code, @Nullable String error, @Nullable String iss) {
        var answer = door.back(state, code, error, iss, request());
        take(answer);
        return to(answer).toString();
    }

    Optional<StaffAccount> signedIn() {
        return accounts.of(holds());
    }

    Function<String, Optional<String>> holds() {
        return seat -> Optional.ofNullable(cookies.get("rb-" + seat));
    }

    MockHttpServletRequest request() {
        var request = new MockHttpServletRequest();
        request.setServerName("localhost");
        request.setServerPort(port);
        request.setCookies(cookies.entrySet().stream()
                .map(one -> new Cookie(one.getKey(), one.getValue()))
                .toArray(Cookie[]::new));
        return request;
    }

    void take(ResponseEntity<?> answer) {
        answer.getHeaders().getOrEmpty(HttpHeaders.SET_COOKIE).forEach(line -> {
            var name = line.substring(0, line.indexOf('='));
            var value = line.substring(name.length() + 1, line.indexOf(';'));
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        });
    }

    static URI to(ResponseEntity<?> answer) {
        var to = answer.getHeaders().getLocation();
        if (to == null) {
            throw new IllegalStateException("leads nowhere");
        }
        return to;
    }
}
