package nl.routebord.shell;

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
 * Vaadin's servlet has an address within the server, to which Spring passes on what is for it. From outside it would be a
 * second way to every screen, past whoever stands before the first.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class InnerAddress extends OncePerRequestFilter {

    private static final String INNER = "/vaadinServlet";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().startsWith(INNER)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }
}
