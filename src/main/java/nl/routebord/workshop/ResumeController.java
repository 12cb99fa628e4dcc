package nl.routebord.workshop;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import nl.routebord.access.Cookies;
import nl.routebord.road.Reply;
import nl.routebord.shared.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The door for who took part before, and the way out of a shared tablet. Both take a tap; a code travels in the body only. */
@RestController
class ResumeController {

    private final Resuming resuming;
    private final Barring barring;

    ResumeController(Resuming resuming, Barring barring) {
        this.resuming = resuming;
        this.barring = barring;
    }

    @PostMapping("/in/verder")
    ResponseEntity<Reply> resume(@RequestBody DoorController.Sent sent, HttpServletRequest request) {
        var entered = resuming.enter(
                sent.opened(), request.getRemoteAddr(), seat -> Cookies.secretOf(request.getCookies(), seat));
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, Cookies.give(request, entered.seat(), entered.secret(), entered.life()))
                .body(Reply.go(entered.go()));
    }

    @PostMapping("/in/klaar")
    ResponseEntity<Reply> leave(@RequestBody DoorController.Sent sent, HttpServletRequest request) {
        Function<String, Optional<String>> seats = seat -> Cookies.secretOf(request.getCookies(), seat);
        var workshop = resuming.leave(sent.opened(), seats).orElseThrow(() -> Refusal.because("workshop.refused.gone"));
        var answer = ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, Cookies.give(request, workshop.guestSeat(), "", Duration.ZERO));
        if (seats.apply(workshop.guestSeat()).isPresent()) {
            answer.header(
                    HttpHeaders.SET_COOKIE,
                    Cookies.give(
                            request,
                            Barring.tablet(workshop),
                            barring.markAfter(workshop, seats),
                            Barring.TABLET_LIFE));
        }
        return answer.body(Reply.go("/m/" + workshop.code()));
    }
}
