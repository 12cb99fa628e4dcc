package nl.routebord.workshop;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.access.Cookies;
import nl.routebord.access.Credential;
import nl.routebord.access.Credentials;
import nl.routebord.access.Nearby;
import nl.routebord.access.Purpose;
import nl.routebord.road.Fields;
import nl.routebord.road.Reply;
import nl.routebord.shared.CommandId;
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
 * The doors as addresses. A link's secret is changed at once for a cookie and a clean address, so that it stays out of the
 * address bar, the projector's picture and the history. Opening a link never joins and never spends: that takes a tap.
 */
@RestController
class DoorController {

    private static final String OWNER_COOKIE = "rb-open";
    private static final Duration YEAR = Duration.ofDays(365);

    private final Doors doors;
    private final Credentials credentials;
    private final HouseDoor house;
    private final Nearby nearby;
    private final Audit audit;

    DoorController(Doors doors, Credentials credentials, HouseDoor house, Nearby nearby, Audit audit) {
        this.audit = audit;
        this.doors = doors;
        this.credentials = credentials;
        this.house = house;
        this.nearby = nearby;
    }

    /**
     * The owner's link: remembers it for ten minutes in this browser and shows the button that spends it. Once spent it still
     * leads the owner, who has a seat by now, back to the desk; anybody else finds no access there. From far away it opens
     * nothing and stays as it is: see {@link Nearby}.
     */
    @GetMapping("/r/{secret}")
    ResponseEntity<Void> owner(@PathVariable String secret, HttpServletRequest request) {
        var right = credentials
                .once(secret)
                .filter(found -> found.purpose() == Purpose.OWNER_LINK)
                .orElse(null);
        if (right == null) {
            return away("/geen-toegang");
        }
        if (!nearby.is(request.getRemoteAddr())) {
            return away("/link-dichtbij");
        }
        return away(
                right.seat().equals(HouseDoor.SEAT) ? "/beginnen" : "/regie/" + Doors.handleOf(right.seat()),
                Cookies.cookie(request, OWNER_COOKIE, secret, Duration.ofMinutes(10)));
    }

    /** The projector's link. */
    @GetMapping("/s/{secret}")
    ResponseEntity<Void> hall(@PathVariable String secret, HttpServletRequest request) {
        return seat(request, secret, Purpose.HALL, "/scherm/");
    }

    /**
     * From the desk to the hall's screen in the same browser. It gives nothing that the desk does not see already, so a
     * plain link will do: a page elsewhere that leads here opens the facilitator's own screen and learns nothing.
     */
    @GetMapping("/in/scherm/{handle}")
    ResponseEntity<Void> hallFromDesk(@PathVariable String handle, HttpServletRequest request) {
        return Cookies.secretOf(request.getCookies(), "regie-" + handle)
                .flatMap(secret -> doors.hallFromDesk(handle, secret))
                .map(hall -> {
                    doors.seen(handle, request.getRemoteAddr());
                    return hall;
                })
                .map(hall -> away(hall.go(), Cookies.give(request, hall.seat(), hall.secret(), hall.life())))
                .orElseGet(() -> away("/geen-toegang"));
    }

    /** Finds the page of a typed code, also after the evening: who took part goes on there. */
    @PostMapping("/in/code")
    Reply code(@RequestBody Sent sent, HttpServletRequest request) {
        var code = Doors.whole(sent.opened().text("code", 20, "workshop.code"));
        return Reply.go(
                "/m/" + doors.findAlsoOver(code, request.getRemoteAddr()).code());
    }

    /** Joins: the explicit tap of a guest. */
    @PostMapping("/in/meedoen")
    ResponseEntity<Reply> join(@RequestBody Sent sent, HttpServletRequest request) {
        var fields = sent.opened();
        Function<String, Optional<String>> seats = seat -> Cookies.secretOf(request.getCookies(), seat);
        var inside = doors.inside(fields, seats);
        if (inside.isPresent()) {
            return ResponseEntity.ok(Reply.go(inside.get()));
        }
        return enter(request, doors.join(sent.command(), fields, request.getRemoteAddr(), seats));
    }

    /**
     * Opens the desk: the explicit tap that spends the owner's link. Whoever has that link owns the house too, and gets the
     * right to all its trajects along with the desk.
     */
    @PostMapping("/in/regie")
    ResponseEntity<Reply> open(HttpServletRequest request) {
        var entered = spend(request);
        doors.seen(Doors.handleOf(entered.seat()), request.getRemoteAddr());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.SET_COOKIE,
                        Cookies.give(request, entered.seat(), entered.secret(), entered.life()),
                        Cookies.give(request, HouseDoor.SEAT, house.give(), Doors.STAFF_LIFE))
                .body(Reply.go(entered.go()));
    }

    private Doors.Entered spend(HttpServletRequest request) {
        try {
            if (!nearby.is(request.getRemoteAddr())) {
                throw Refusal.because("workshop.refused.far");
            }
            var link = Cookies.value(request.getCookies(), OWNER_COOKIE)
                    .orElseThrow(() -> Refusal.because("workshop.refused.link"));
            return house.isOwn(link) ? house.open(link) : doors.open(link);
        } catch (Refusal no) {
            audit.refused(
                    Audit.UNKNOWN,
                    null,
                    new Act("owner.link", "link", "-"),
                    no.text().key());
            throw no;
        }
    }

    private @Nullable Credential right(String secret, Purpose purpose) {
        return credentials
                .check(secret)
                .filter(found -> found.purpose() == purpose)
                .orElse(null);
    }

    private ResponseEntity<Void> seat(HttpServletRequest request, String secret, Purpose purpose, String path) {
        var right = right(secret, purpose);
        if (right == null) {
            return away("/geen-toegang");
        }
        var handle = Doors.handleOf(right.seat());
        doors.seen(handle, request.getRemoteAddr());
        audit.note(Audit.UNKNOWN, null, new Act("hall.link", "link", right.seat()));
        return away(path + handle, Cookies.give(request, right.seat(), secret, YEAR));
    }

    static ResponseEntity<Void> away(String to, String... cookies) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, to)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, cookies)
                .build();
    }

    static ResponseEntity<Reply> enter(HttpServletRequest request, Doors.Entered entered) {
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, Cookies.give(request, entered.seat(), entered.secret(), entered.life()))
                .body(Reply.go(entered.go()));
    }

    /** What a form with an address of its own sends. */
    record Sent(@Nullable String id, @Nullable Map<String, @Nullable String> fields) {

        Fields opened() {
            if (id == null || fields == null) {
                throw Refusal.because("road.refused.broken");
            }
            return Fields.sent(fields);
        }

        CommandId command() {
            return new CommandId(id == null ? "" : id);
        }
    }
}
