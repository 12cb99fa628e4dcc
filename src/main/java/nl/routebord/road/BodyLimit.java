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
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import nl.routebord.shell.Language;
import nl.routebord.shell.Words;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a form sends is small. A larger body is refused before anything reads it, whether its length was announced or it
 * came in chunks, so that nobody fills the memory; the answer is a sentence, because it may be somebody who pasted a book.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class BodyLimit extends OncePerRequestFilter {

    /** In bytes; the longest text of any form is a tenth of it. */
    static final int MOST = 32 * 1024;

    private static final String TOO_LARGE = "road.refused.large";

    private final JsonMapper json;

    BodyLimit(JsonMapper json) {
        this.json = json;
    }

    /** Only the doors of the forms: Vaadin guards its own, and the page of a poll lies where its form delivers. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/uit/")
                && !path.startsWith("/in/")
                && !(path.startsWith("/peiling/") && "POST".equals(request.getMethod()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            refuse(request, response);
            return;
        }
        var body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            refuse(request, response);
            return;
        }
        chain.doFilter(new Read(request, body), response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        response.setContentType("application/json");
        var text = Words.say(Language.of(request.getCookies()), TOO_LARGE);
        response.getOutputStream().write(json.writeValueAsBytes(Reply.no(text, TOO_LARGE)));
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
