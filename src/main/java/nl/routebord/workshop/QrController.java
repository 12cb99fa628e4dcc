package nl.routebord.workshop;

import io.nayuki.qrcodegen.QrCode;
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

    /** White modules around it; with fewer, some cameras do not find the corners. */
    private static final int QUIET = 4;

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
        var qr = QrCode.encodeText(address.base() + path, QrCode.Ecc.MEDIUM);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(svg(qr));
    }

    private static String svg(QrCode qr) {
        var path = new StringBuilder();
        for (int y = 0; y < qr.size; y++) {
            for (int x = 0; x < qr.size; x++) {
                if (qr.getModule(x, y)) {
                    path.append('M').append(x).append(',').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="-%1$d -%1$d %2$d %2$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M-%1$d,-%1$dh%2$dv%2$dh-%2$dz"/><path d="%3$s"/></svg>""".formatted(QUIET, qr.size + 2 * QUIET, path);
    }
}
