package nl.routebord.live.push;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands in front of every socket. A page of another site can open a WebSocket to us with our visitor's cookies, and Tomcat
 * lets it: so the Origin must be there and be our own. Scheme, host and port are those of the request as Spring sees it;
 * forwarded headers count only where the operator has switched them on. Also hides the offer to compress: each compressed
 * socket would own some 0.3 MB outside the heap, for messages of 130 bytes.
 */
class SocketGuard extends OncePerRequestFilter {

    private static final String PUSH = "/VAADIN/push";
    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean socket = isSocket(request);
        if (!socket && !isPush(request)) {
            chain.doFilter(request, response);
        } else if (isOwn(request, socket)) {
            chain.doFilter(socket ? new Uncompressed(request) : request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isSocket(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Upgrade")).stream()
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("websocket"));
    }

    private static boolean isPush(HttpServletRequest request) {
        return request.getRequestURI()
                .substring(request.getContextPath().length())
                .startsWith(PUSH);
    }

    /** Browsers send no Origin with a long-polling GET to their own host; a foreign page cannot read its answer. */
    private static boolean isOwn(HttpServletRequest request, boolean required) {
        List<String> origins = Collections.list(request.getHeaders("Origin"));
        return origins.isEmpty()
                ? !required
                : origins.size() == 1 && origins.getFirst().equalsIgnoreCase(own(request));
    }

    private static String own(HttpServletRequest request) {
        String scheme = request.getScheme().toLowerCase(Locale.ROOT).replace("ws", "http");
        int port = request.getServerPort();
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    private static final class Uncompressed extends HttpServletRequestWrapper {

        Uncompressed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return EXTENSIONS.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return EXTENSIONS.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }
    }
}
