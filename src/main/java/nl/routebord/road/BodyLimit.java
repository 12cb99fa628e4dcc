package nl.routebord.road;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import nl.routebord.shell.Language;
import nl.routebord.shell.Words;
import org.apache.coyote.CloseNowException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page sends is small. A larger body is refused before anything reads it, whether its length was announced or it
 * came in chunks, so that nobody fills the memory; the answer is a sentence, because it may be somebody who pasted a book. And
 * it comes in one go: who sends a sign now and then is told to try again later. Not here: a file, which Spring bounds, and the
 * fields of a plain form, which Tomcat does.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class BodyLimit extends OncePerRequestFilter {

    /** In bytes; the longest text of any form is a tenth of it. */
    static final int MOST = 32 * 1024;

    /** In bytes; what a screen itself sends: taps, and what a browser says about itself. */
    static final int MOST_OF_SCREEN = 128 * 1024;

    /** For the whole body, on a phone with the worst of connections. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String TOO_LARGE = "road.refused.large";
    private static final String TOO_SLOW = "road.refused.failed";
    private static final int PIECE = 8 * 1024;

    private final JsonMapper json;

    BodyLimit(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        return !request.getMethod().matches("POST|PUT|PATCH|DELETE")
                || type.startsWith("multipart/")
                || type.startsWith("application/x-www-form-urlencoded");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = isOfScreen(request) ? MOST_OF_SCREEN : MOST;
        if (request.getContentLengthLong() > most) {
            refuse(json, request, response, HttpStatus.CONTENT_TOO_LARGE, TOO_LARGE);
            return;
        }
        byte[] body;
        try {
            body = read(request.getInputStream(), most);
        } catch (SocketTimeoutException slow) {
            // The connection is no use any more: whatever comes next on it would be the rest of this. After an answer
            // Tomcat would go on reading that rest, however slowly it drips.
            response.setHeader(HttpHeaders.CONNECTION, "close");
            refuse(json, request, response, HttpStatus.SERVICE_UNAVAILABLE, TOO_SLOW);
            response.flushBuffer();
            throw new CloseNowException(slow);
        }
        if (body.length > most) {
            refuse(json, request, response, HttpStatus.CONTENT_TOO_LARGE, TOO_LARGE);
            return;
        }
        chain.doFilter(new Read(request, body), response);
    }

    /** Vaadin's own requests, which all go to one address. */
    private static boolean isOfScreen(HttpServletRequest request) {
        var query = request.getQueryString();
        return "/".equals(request.getRequestURI()) && query != null && query.contains("v-r=");
    }

    /** The body, or one byte more than the most. Tomcat waits for each piece, this for all of them together. */
    private static byte[] read(InputStream from, int most) throws IOException {
        var began = System.nanoTime();
        var whole = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        while (whole.size() <= most) {
            var n = from.read(piece, 0, Math.min(PIECE, most + 1 - whole.size()));
            if (n < 0) {
                break;
            }
            whole.write(piece, 0, n);
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new SocketTimeoutException();
            }
        }
        return whole.toByteArray();
    }

    /** A no from in front of the controllers, as the outbox reads it. */
    static void refuse(
            JsonMapper json, HttpServletRequest request, HttpServletResponse response, HttpStatus status, String why)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType("application/json");
        var text = Words.say(Language.of(request.getCookies()), why);
        response.getOutputStream().write(json.writeValueAsBytes(Reply.no(text, why)));
    }

    /** The request with its body read already. */
    private static final class Read extends HttpServletRequestWrapper {

        private final ByteArrayInputStream body;

        Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = new ByteArrayInputStream(body);
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {
                @Override
                public int read() {
                    return body.read();
                }

                @Override
                public int read(byte[] into, int offset, int length) {
                    return body.read(into, offset, length);
                }

                @Override
                public boolean isFinished() {
                    return body.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("commands are read at once");
                }
            };
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
