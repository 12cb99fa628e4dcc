package nl.routebord.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Another site must not speak with a visitor's cookies. Whatever changes something comes by POST and must name our own host
 * as its origin; browsers always send one there, so a missing origin is refused too. Two addresses are open: the way out of the
 * mails, which a mail program taps without cookie or origin, and the one where the provider of staff brings its own signed
 * messages. All they may do stands in what they bring, so nothing can be borrowed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OriginGuard extends OncePerRequestFilter {

    /** See {@code digest.LeaveController}. */
    private static final String OPEN = "/nieuws/af/";

    /** Nothing here is put, patched or deleted by a method of that name. */
    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "OPTIONS");

    /** See {@code staff.SignOutController}. */
    private static final String SIGNED = "/aanmelden/afmelding";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!KNOWN.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (changes(request) && !isOwn(request, request.getHeader("Origin"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean changes(HttpServletRequest request) {
        return !"GET".equals(request.getMethod())
                && !"HEAD".equals(request.getMethod())
                && !request.getRequestURI().startsWith(OPEN)
                && !request.getRequestURI().equals(SIGNED);
    }

    static boolean isOwn(HttpServletRequest request, @Nullable String origin) {
        if (origin == null) {
            return false;
        }
        try {
            var from = URI.create(origin);
            return request.getServerName().equalsIgnoreCase(from.getHost())
                    && request.getScheme().equalsIgnoreCase(from.getScheme())
                    && request.getServerPort() == port(from);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static int port(URI from) {
        if (from.getPort() >= 0) {
            return from.getPort();
        }
        return "https".equalsIgnoreCase(from.getScheme()) ? 443 : 80;
    }
}
