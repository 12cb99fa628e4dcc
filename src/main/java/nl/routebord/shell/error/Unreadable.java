package nl.routebord.shell.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A request that nobody can read is the sender's mistake: answered as such, and not written down with all that stood in it. What
 * goes wrong on our side goes on as it was.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class Unreadable extends OncePerRequestFilter {

    private static final Pattern BROKEN = Pattern.compile("%(?!\\p{XDigit}{2})");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (holdsNothing(path) || holdsNothing(request.getQueryString()) || isBroken(path)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException | IOException failure) {
            if (response.isCommitted() || !Blame.isOfSender(failure)) {
                throw failure;
            }
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** The sign with number nought: no page of ours writes it in an address, and no database keeps it. */
    private static boolean holdsNothing(@Nullable String address) {
        return address != null && (address.contains("%00") || address.indexOf(0) >= 0);
    }

    /** A percent sign that begins no sign. Tomcat lets it pass behind a semicolon, where Spring trips over it. */
    private static boolean isBroken(@Nullable String path) {
        return path != null && BROKEN.matcher(path).find();
    }
}
