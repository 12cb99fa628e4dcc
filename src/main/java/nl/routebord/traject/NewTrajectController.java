package nl.routebord.traject;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.access.Cookies;
import nl.routebord.road.Fields;
import nl.routebord.road.Reply;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.workshop.HouseDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The form on the start page that makes a traject; it leads to the workplace of what it made. */
@RestController
class NewTrajectController {

    private final HouseDoor house;
    private final NewTraject trajects;
    private final Audit audit;

    NewTrajectController(HouseDoor house, NewTraject trajects, Audit audit) {
        this.audit = audit;
        this.house = house;
        this.trajects = trajects;
    }

    /** Refuses {@code traject.refused.owner} to whoever does not own the house. */
    @PostMapping("/in/traject")
    Reply found(@RequestBody Sent sent, HttpServletRequest request) {
        if (!house.owns(seat -> Cookies.secretOf(request.getCookies(), seat))) {
            audit.refused(Audit.UNKNOWN, null, new Act("traject.make", "house", "trajects"), "traject.refused.owner");
            throw Refusal.because("traject.refused.owner");
        }
        if (sent.id == null || sent.fields == null) {
            throw Refusal.because("road.refused.broken");
        }
        var made = trajects.found(new CommandId(sent.id), Fields.sent(sent.fields));
        return Reply.go("/in/werkplek/" + made.handle());
    }

    /** What the form sends. */
    record Sent(@Nullable String id, @Nullable Map<String, @Nullable String> fields) {}
}
