package nl.routebord.workshop;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The QR code of a joining address, as a picture. Knows nothing but the code in its own address. */
@RestController
class QrController {

    private final PublicAddress address;

    QrController(PublicAddress address) {
        this.address = address;
    }

    @GetMapping("/qr/{code:[2-9A-HJKMNP-Z]{8}}.svg")
    ResponseEntity<String> picture(@PathVariable String code) {
        return drawn("/m/" + code);
    }

    /** After the end: to what somebody brought in and what was made of it. */
    @GetMapping("/qr/{code:[2-9A-HJKMNP-Z]{8}}/mijn.svg")
    ResponseEntity<String> mine(@PathVariable String code) {
        return drawn("/m/" + code + "/mijn");
    }

    private ResponseEntity<String> drawn(String path) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(Qr.svg(address.base() + path));
    }
}
