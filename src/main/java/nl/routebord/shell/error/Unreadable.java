package nl.routebord.shell.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException | IOException failure) {
            if (response.isCommitted() || !Blame.isOfSender(failure)) {
                throw failure;
            }
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
