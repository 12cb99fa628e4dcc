package nl.routebord.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What machines look for at fixed addresses: where to report a weakness (RFC 9116), and what search engines may read. */
@RestController
class WellKnown {

    /** The file is made anew at each request, so its end moves on as long as somebody runs this house. */
    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Clock clock;
    private final String contact;
    private final String policy;
    private final String base;

    WellKnown(
            Clock clock,
            @Value("${routebord.security-contact:}") String contact,
            @Value("${routebord.security-policy:}") String policy,
            @Value("${routebord.public-url:}") String base) {
        this.clock = clock;
        this.contact = contact.strip();
        this.policy = policy.strip();
        this.base = base.strip().replaceAll("/+$", "");
    }

    /** None where nobody said who reads the reports: an address that nobody reads is worse than no address. */
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        if (contact.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var text = new StringBuilder()
                .append("Contact: ")
                .append(contact.contains(":") ? contact : "mailto:" + contact)
                .append("\nExpires: ")
                .append(clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS))
                .append("\nPreferred-Languages: nl, en\n");
        if (!policy.isEmpty()) {
            text.append("Policy: ").append(policy).append('\n');
        }
        if (base.startsWith("https://")) {
            text.append("Canonical: ").append(base).append("/.well-known/security.txt\n");
        }
        return ResponseEntity.ok().contentType(PLAIN).body(text.toString());
    }

    /** The start page and the route may be found. Screens with somebody's handle or code may not even be asked for. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(PLAIN)
                .body(
                        "User-agent: *\nAllow: /$\nAllow: /route\nAllow: /VAADIN/\nAllow: /styles/\nAllow: /art/\nDisallow: /\n");
    }
}
