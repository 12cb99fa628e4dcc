package nl.routebord.workshop;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.routebord.access.Cookies;
import nl.routebord.access.Limits;
import nl.routebord.road.Reply;
import nl.routebord.road.Retry;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Taking one's own data along, and wiping them: with the own seat of an evening, or with one that the own code opened. Who it is
 * travels in the cookie alone; no address and no name of a file tells of anybody.
 */
@RestController
class OwnDataController {

    /** Where a browser goes afterwards. */
    static final String DONE = "/gewist";

    private final Participants participants;
    private final Workshops workshops;
    private final Forgetting forgetting;
    private final OwnFile file;
    private final Limits limits;
    private final Clock clock;

    OwnDataController(
            Participants participants,
            Workshops workshops,
            Forgetting forgetting,
            OwnFile file,
            Limits limits,
            Clock clock) {
        this.participants = participants;
        this.workshops = workshops;
        this.forgetting = forgetting;
        this.file = file;
        this.limits = limits;
        this.clock = clock;
    }

    /** A page that needs nothing else, to read and to print. */
    @GetMapping("/mijn-gegevens/{seat}/gegevens.html")
    ResponseEntity<byte[]> page(@PathVariable String seat, HttpServletRequest request) {
        return file(
                seat,
                request,
                "gegevens.html",
                MediaType.TEXT_HTML,
                (workshop, own) -> file.page(Language.of(request.getCookies()), workshop, own, clock.instant()));
    }

    /** The same for programs. */
    @GetMapping("/mijn-gegevens/{seat}/gegevens.json")
    ResponseEntity<byte[]> data(@PathVariable String seat, HttpServletRequest request) {
        return file(
                seat,
                request,
                "gegevens.json",
                MediaType.APPLICATION_JSON,
                (workshop, own) -> file.data(Language.of(request.getCookies()), workshop, own, clock.instant()));
    }

    private ResponseEntity<byte[]> file(
            String seat,
            HttpServletRequest request,
            String name,
            MediaType type,
            BiFunction<WorkshopView, OwnOverview, String> made) {
        var scope = scope(seat, request).orElse(null);
        var workshop = scope == null ? null : workshops.byId(scope.evening()).orElse(null);
        if (scope == null || workshop == null) {
            return ResponseEntity.status(303)
                    .header(HttpHeaders.LOCATION, "/geen-toegang")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
        requireTime(scope);
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(made.apply(workshop, forgetting.overview(scope)).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Wipes; field {@code seat}. Where the browser holds no such seat any more it was done before, from another tab or device: that
     * is no error. Refuses as {@link Forgetting#erase}.
     */
    @PostMapping("/in/wis")
    ResponseEntity<Reply> erase(@RequestBody DoorController.Sent sent, HttpServletRequest request) {
        var seat = sent.opened().values().getOrDefault("seat", "");
        if (!Cookies.isSeat(seat)) {
            throw Refusal.because("road.refused.broken");
        }
        scope(seat, request).ifPresent(scope -> {
            requireTime(scope);
            Retry.once(() -> {
                forgetting.erase(scope);
                return scope;
            });
        });
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, Cookies.give(request, seat, "", Duration.ZERO))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Reply.go(DONE));
    }

    /** The guest this browser is at that seat. */
    private Optional<Scope> scope(String seat, HttpServletRequest request) {
        return Cookies.secretOf(request.getCookies(), seat)
                .flatMap(secret -> participants.scopeOf(seat, secret))
                .filter(scope -> scope.role() == Role.GUEST);
    }

    private void requireTime(Scope scope) {
        if (!limits.mayAct("own " + scope.speaker())) {
            throw Refusal.because("road.refused.fast");
        }
    }
}
