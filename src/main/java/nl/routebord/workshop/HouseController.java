package nl.routebord.workshop;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import nl.routebord.access.Cookies;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The ways between house, workplace and desk as addresses. They give a browser nothing that it could not reach already, so a
 * plain link will do: a page elsewhere that leads here opens one's own screen and learns nothing.
 */
@RestController
class HouseController {

    private final HouseDoor door;
    private final StaffDoor byAccount;

    HouseController(HouseDoor door, StaffDoor byAccount) {
        this.byAccount = byAccount;
        this.door = door;
    }

    /** From the start page, or from the desk of an evening, to the workplace of the traject. */
    @GetMapping("/in/werkplek/{handle}")
    ResponseEntity<Void> workplace(@PathVariable String handle, HttpServletRequest request) {
        return enter(request, door.workplace(handle, secrets(request)));
    }

    /** From the workplace to the desk of an evening. */
    @GetMapping("/in/avond/{handle}")
    ResponseEntity<Void> desk(@PathVariable String handle, HttpServletRequest request) {
        return enter(request, door.desk(handle, secrets(request)));
    }

    /** From the start page to the pages of a traject, for who may read these before everybody may. */
    @GetMapping("/in/lezen/{handle}")
    ResponseEntity<Void> reading(@PathVariable String handle, HttpServletRequest request) {
        return enter(request, byAccount.reading(handle, secrets(request)));
    }

    static Function<String, Optional<String>> secrets(HttpServletRequest request) {
        return seat -> Cookies.secretOf(request.getCookies(), seat);
    }

    private static ResponseEntity<Void> enter(HttpServletRequest request, Optional<Doors.Entered> entered) {
        return entered.map(seat ->
                        DoorController.away(seat.go(), Cookies.give(request, seat.seat(), seat.secret(), seat.life())))
                .orElseGet(() -> DoorController.away("/geen-toegang"));
    }
}
