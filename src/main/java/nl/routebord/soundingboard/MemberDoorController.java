package nl.routebord.soundingboard;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.access.Cookies;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A member's personal link as an address: changed at once for a cookie of this device and an address without a secret. */
@RestController
class MemberDoorController {

    private static final Duration YEAR = Duration.ofDays(365);

    private final MemberDoor door;
    private final Audit audit;

    MemberDoorController(MemberDoor door, Audit audit) {
        this.audit = audit;
        this.door = door;
    }

    @GetMapping("/k/{secret}")
    ResponseEntity<Void> link(@PathVariable String secret, HttpServletRequest request) {
        var held = door.seatOf(secret).flatMap(seat -> Cookies.secretOf(request.getCookies(), seat));
        return door.follow(secret, held, request.getHeader(HttpHeaders.USER_AGENT))
                .map(followed -> {
                    if (followed.fresh() != null) {
                        audit.note(Audit.UNKNOWN, null, new Act("member.link", "link", followed.seat()));
                    }
                    var go = "/klankbord/" + followed.seat().substring(2);
                    return followed.fresh() == null
                            ? away(go)
                            : away(go, Cookies.give(request, followed.seat(), followed.fresh(), YEAR));
                })
                .orElseGet(() -> away("/geen-toegang"));
    }

    private static ResponseEntity<Void> away(String to, String... cookies) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, to)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, cookies)
                .build();
    }
}
