package nl.routebord.live;

import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * "Is anybody there, and are you still the one I know?" Open to everybody and tells nothing but the random name of this
 * process start. A screen that says which revision it has ({@code r}), or that the change it was asked about is there
 * ({@code p}), is believed: its id cannot be guessed, and no more than the numbers of its own room depend on it.
 */
@RestController
class Levend {

    private final Live live;

    Levend(Live live) {
        this.live = live;
    }

    @GetMapping("/levend")
    ResponseEntity<Map<String, String>> alive(
            @RequestParam(name = "s", defaultValue = "") String screen,
            @RequestParam(name = "r", defaultValue = "0") long revision,
            @RequestParam(name = "p", defaultValue = "0") long probe) {
        if (!screen.isEmpty()) {
            live.rooms().echo(screen, revision);
            if (probe > 0) {
                live.rooms().arrived(screen, probe);
            }
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("start", live.start()));
    }
}
