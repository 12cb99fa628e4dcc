package nl.routebord.poll;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.routebord.access.Cookies;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a browser its cookie with the page of a poll, before anybody speaks: whoever loses the answer to a first voice and
 * loads the page again is still the same voice. Looking costs nobody anything; only voices are counted.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 35)
class PollDoor extends OncePerRequestFilter {

    /** Longer than any poll lasts that somebody comes back to. */
    static final Duration LIFE = Duration.ofDays(365);

    private static final Pattern PAGE = Pattern.compile("/peiling/([0-9A-Z]{12})");

    private final VoiceCookies cookies;

    PollDoor(VoiceCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = PAGE.matcher(request.getRequestURI());
        if ("GET".equals(request.getMethod()) && page.matches()) {
            give(page.group(1), request, response);
        }
        chain.doFilter(request, response);
    }

    private void give(String code, HttpServletRequest request, HttpServletResponse response) {
        var name = VoiceCookies.name(code);
        var held = Cookies.value(request.getCookies(), name);
        if (held.isEmpty() || !cookies.areOurs(code, held.get())) {
            cookies.fresh(code)
                    .ifPresent(secret ->
                            response.addHeader(HttpHeaders.SET_COOKIE, Cookies.cookie(request, name, secret, LIFE)));
        }
    }
}
