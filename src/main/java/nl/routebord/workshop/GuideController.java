package nl.routebord.workshop;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.access.Cookies;
import nl.routebord.road.Reply;
import nl.routebord.shared.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The personal links to a desk as addresses; as with all doors, opening a link spends nothing and a tap does. */
@RestController
class GuideController {

    private final GuideDoor door;
    private final Audit audit;

    GuideController(GuideDoor door, Audit audit) {
        this.audit = audit;
        this.door = door;
    }

    /** Remembers the link for ten minutes in this browser and shows what it opens. */
    @GetMapping("/g/{secret}")
    ResponseEntity<Void> link(@PathVariable String secret, HttpServletRequest request) {
        return door.known(secret)
                .map(right -> DoorController.away(
                        "/regie/" + Doors.handleOf(right.seat()) + "/erbij",
                        Cookies.cookie(request, GuideDoor.COOKIE, secret, Duration.ofMinutes(10))))
                .orElseGet(() -> DoorController.away("/geen-toegang"));
    }

    @PostMapping("/in/begeleider")
    ResponseEntity<Reply> enter(@RequestBody DoorController.Sent sent, HttpServletRequest request) {
        var cookies = request.getCookies();
        var link = Cookies.value(cookies, GuideDoor.COOKIE)
                .orElseThrow(() -> Refusal.because("workshop.refused.guidelink"));
        var seated = door.known(link).flatMap(right -> Cookies.secretOf(cookies, right.seat()));
        try {
            return DoorController.enter(request, door.enter(sent.command(), link, seated, sent.opened()));
        } catch (Refusal no) {
            audit.refused(
                    Audit.UNKNOWN,
                    null,
                    new Act("guide.link", "link", "-"),
                    no.text().key());
            throw no;
        }
    }
}
