package nl.routebord.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers of every answer: no address leaks to another site, nothing is taken for what it is not, nobody puts us in a
 * frame. Before every other filter, so that what they refuse has them too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Headers extends OncePerRequestFilter {

    /** By name; also for answers that never reach a filter. */
    public static final Map<String, String> ALL = Map.of(
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; object-src 'none'; base-uri 'self';"
                    + " form-action 'self'; frame-ancestors 'none'");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALL.forEach(response::setHeader);
        chain.doFilter(request, response);
    }
}
