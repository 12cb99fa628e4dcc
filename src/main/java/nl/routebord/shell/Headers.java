package nl.routebord.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers of every answer: no address leaks to another site, nothing is taken for what it is not, nobody puts us in a
 * frame, and no answer is kept by a browser. Only Vaadin's sheets and scripts, which it says itself, are kept for a while. Before every other filter, so that what they refuse
 * has them too. A page of Vaadin gets a wider policy of its own afterwards, see {@link Nonces}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Headers extends OncePerRequestFilter {

    /** By name; also for answers that never reach a filter. */
    private static final Map<String, String> ALL = Map.of(
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(), display-capture=(),"
                    + " encrypted-media=(), fullscreen=(self), geolocation=(), gyroscope=(), hid=(),"
                    + " identity-credentials-get=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(),"
                    + " midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(),"
                    + " screen-wake-lock=(self), serial=(), usb=(), xr-spatial-tracking=()",
            "Content-Security-Policy",
            Policy.PLAIN,
            "Cache-Control",
            "no-store");

    /** Only by https: browsers heed none of these elsewhere, and complain of the second in the console. */
    private static final Map<String, String> SECURE = Map.of(
            "Strict-Transport-Security",
            "max-age=31536000; includeSubDomains",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    /** What may stand in search engines: the start page and the route itself. All else is somebody's own. */
    private static final Pattern FOUND = Pattern.compile("/|/route(/.*)?|/robots\\.txt|/\\.well-known/security\\.txt");

    /**
     * Gives an answer its headers.
     *
     * @param secure true where the request came by https, as far as those are believed who say so
     * @param set puts a header in the place of what stood there
     */
    public static void put(boolean secure, String path, BiConsumer<String, String> set) {
        ALL.forEach(set);
        if (secure) {
            SECURE.forEach(set);
        }
        if (!FOUND.matcher(path).matches()) {
            set.accept("X-Robots-Tag", "noindex, nofollow");
        }
    }

    /** What Tomcat refuses by itself, such as TRACE, comes here first as an error. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        put(request.isSecure(), request.getRequestURI(), response::setHeader);
        chain.doFilter(request, response);
    }
}
