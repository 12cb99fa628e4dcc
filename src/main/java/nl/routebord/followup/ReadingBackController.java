package nl.routebord.followup;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import nl.routebord.access.Cookies;
import nl.routebord.road.Fields;
import nl.routebord.road.Reply;
import nl.routebord.shared.Refusal;
import nl.routebord.workshop.ReadingBack;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.Trajects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The door to one's own answers on the public page, and out again. The code travels in the body only and stands in no address. */
@RestController
class ReadingBackController {

    private final Trajects trajects;
    private final ReadingBack reading;

    ReadingBackController(Trajects trajects, ReadingBack reading) {
        this.trajects = trajects;
        this.reading = reading;
    }

    /** Fields {@code traject}, its handle, and {@code resume}. Refuses as {@link ReadingBack#open}. */
    @PostMapping("/in/inbreng")
    ResponseEntity<Reply> open(@RequestBody Sent sent, HttpServletRequest request) {
        var fields = sent.opened();
        var traject = traject(fields);
        var opened = reading.open(traject, fields);
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, Cookies.give(request, opened.seat(), opened.secret(), opened.life()))
                .body(Reply.go(page(traject)));
    }

    /** Field {@code traject}. */
    @PostMapping("/in/inbreng/klaar")
    ResponseEntity<Reply> close(@RequestBody Sent sent, HttpServletRequest request) {
        var traject = traject(sent.opened());
        var seat = ReadingBack.seat(traject);
        Cookies.secretOf(request.getCookies(), seat).ifPresent(secret -> reading.close(traject, secret));
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, Cookies.give(request, seat, "", Duration.ZERO))
                .body(Reply.go(page(traject)));
    }

    private TrajectView traject(Fields fields) {
        return trajects.byHandle(fields.values().getOrDefault("traject", ""))
                .filter(TrajectView::open)
                .orElseThrow(() -> Refusal.because("workshop.refused.gone"));
    }

    private static String page(TrajectView traject) {
        return traject.publicPage() + "/inbreng";
    }

    /** What the form sends. */
    record Sent(@Nullable String id, @Nullable Map<String, @Nullable String> fields) {

        Fields opened() {
            if (id == null || fields == null) {
                throw Refusal.because("road.refused.broken");
            }
            return Fields.sent(fields);
        }
    }
}
