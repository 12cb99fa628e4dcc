package nl.routebord.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address that the provider knows of this product: as set, or else the one in the bar of this browser. */
@Component
class OwnAddress {

    private final String configured;

    OwnAddress(@Value("${routebord.public-url:}") String configured) {
        this.configured = configured.strip().replaceAll("/+$", "");
    }

    /** Without a slash at the end. */
    String base(HttpServletRequest request) {
        if (!configured.isEmpty()) {
            return configured;
        }
        var port = request.getServerPort();
        var usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    /** True where cookies of this browser come back with it: it looks at the host the provider sends it back to. */
    boolean isHere(HttpServletRequest request) {
        return configured.isEmpty()
                || request.getServerName()
                        .equalsIgnoreCase(URI.create(configured).getHost());
    }
}
