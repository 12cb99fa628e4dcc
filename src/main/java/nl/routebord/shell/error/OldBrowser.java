package nl.routebord.shell.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.routebord.shell.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A phone that is too old is sent to this address by Vaadin's first script; Vaadin's own page there is English. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class OldBrowser extends OncePerRequestFilter {

    private static final String ADDRESS = "v-r=oldbrowser";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ADDRESS.equals(request.getQueryString());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        var page = ErrorPage.of("old", Language.of(request.getCookies()));
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
