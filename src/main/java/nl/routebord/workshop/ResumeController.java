package nl.routebord.workshop;

import jakarta.servlet.http.HttpServletRequest;
import nl.routebord.access.Cookies;
import nl.routebord.road.Reply;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A seat that somebody takes along to another browser, and one that ends in this. Both take a tap; codes travel in bodies only. */
@RestController
class ResumeController {

    private final Resumes resumes;
    private final Handover handover;

    ResumeController(Resumes resumes, Handover handover) {
        this.resumes = resumes;
        this.handover = handover;
    }

    /** Field {@code handle}, the workshop's name in addresses, and field {@code resume}, the code as it was typed. */
    @PostMapping("/in/verder")
    ResponseEntity<Reply> resume(@RequestBody DoorController.Sent sent, HttpServletRequest request) {
        var fields = sent.opened().values();
        var inside = resumes.enter(
                fields.getOrDefault("handle", ""),
                fields.getOrDefault("resume", ""),
                request.getRemoteAddr(),
                seat -> Cookies.secretOf(request.getCookies(), seat));
        var answer = ResponseEntity.ok();
        var seat = inside.seat();
        if (seat != null) {
            answer.header(HttpHeaders.SET_COOKIE, Cookies.give(request, seat.seat(), seat.secret(), seat.life()));
        }
        return answer.body(Reply.go(inside.go()));
    }

    /** Field {@code handle}. */
    @PostMapping("/in/volgende")
    ResponseEntity<Reply> next(@RequestBody DoorController.Sent sent, HttpServletRequest request) {
        var handle = sent.opened().values().getOrDefault("handle", "");
        var seat = "m-" + handle;
        var secret = Cookies.secretOf(request.getCookies(), seat).orElse(null);
        var answer = ResponseEntity.ok();
        if (secret != null) {
            answer.header(HttpHeaders.SET_COOKIE, Cookies.take(request, seat));
        }
        return answer.body(Reply.go(handover.next(handle, secret)));
    }
}
