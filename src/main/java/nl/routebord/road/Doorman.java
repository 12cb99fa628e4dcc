package nl.routebord.road;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets few deliveries of phones and members be worked on at once, in the order in which they came, before anything is done for
 * them. Six hundred that are worked on together are none of them ready any sooner, and in between them hardly a screen gets its
 * turn. Staff does not wait here.
 *
 * <p>The work is done by threads that are there already, each of which takes the next delivery when it is done with one: to wake a
 * thread for each takes longer than the delivery where the processors are busy. The request's own thread waits for it. After
 * {@link BodyLimit}, so that nobody with a slow line keeps one of them. As many as the {@link Turnstile} lets through.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 36)
class Doorman extends OncePerRequestFilter {

    /** Seats of phones and of members. Who names another seat is no sooner in: whose it is, is asked behind this door. */
    private static final Pattern WAITING = Pattern.compile("/uit/[mk]-[^/]*");

    private final ThreadPoolExecutor hands;
    private final JsonMapper json;

    Doorman(@Value("${spring.datasource.hikari.maximum-pool-size:10}") int connections, JsonMapper json) {
        this.json = json;
        var many = Turnstile.voices(connections);
        this.hands = new ThreadPoolExecutor(
                many,
                many,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("delivery-", 0).factory(),
                (late, closed) -> late.run());
        hands.allowCoreThreadTimeOut(true);
    }

    @Override
    public void destroy() {
        hands.shutdown();
    }

    /** How many wait for their turn. */
    int waiting() {
        return hands.getQueue().size();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !WAITING.matcher(request.getRequestURI()
                                .substring(request.getContextPath().length()))
                        .matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var came = System.nanoTime();
        var work = new FutureTask<>(() -> {
            if (System.nanoTime() - came < TimeUnit.SECONDS.toNanos(Turnstile.PATIENCE_SECONDS)) {
                chain.doFilter(request, response);
            } else {
                BodyLimit.refuse(json, request, response, HttpStatus.SERVICE_UNAVAILABLE, "road.refused.busy");
            }
            return null;
        });
        hands.execute(work);
        await(work);
    }

    /** To the end, also where this thread is told to stop: until then the other one has the request. */
    private static void await(FutureTask<?> work) throws ServletException, IOException {
        var interrupted = false;
        try {
            while (true) {
                try {
                    work.get();
                    return;
                } catch (InterruptedException stop) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException io -> throw io;
                case ServletException servlet -> throw servlet;
                case RuntimeException runtime -> throw runtime;
                case null, default -> throw new ServletException(failed.getCause());
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
