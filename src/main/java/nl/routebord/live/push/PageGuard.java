package nl.routebord.live.push;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before a new page: where there is no room for one more, a sentence says so, and those who are in go on undisturbed. Who is in
 * already may load a page anew; only a browser with very many tabs is asked to close some.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
class PageGuard extends OncePerRequestFilter {

    private static final String SOON = "30";

    private final PageCount count;

    PageGuard(PageCount count) {
        this.count = count;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod()) || !(isInit(request) || isDocument(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var known = request.isRequestedSessionIdValid();
        var pages = count.pages();
        if (known ? pages.isMany(request.getRequestedSessionId()) : pages.isFull()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isInit(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && query.contains("v-r=init");
    }

    private static boolean isDocument(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }
}
