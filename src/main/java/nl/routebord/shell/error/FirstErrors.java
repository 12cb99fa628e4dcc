package nl.routebord.shell.error;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.routebord.shell.Headers;
import nl.routebord.shell.Words;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * The page for a request that no part of ours ever sees, such as an address with signs that may not be there. Tomcat would
 * answer in English with its own name below it.
 */
public final class FirstErrors extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var path = request.getRequestURI();
        Headers.put(request.isSecure(), path == null ? "" : path, response::setHeader);
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getReporter().write(ErrorPage.of(status, Words.DUTCH));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            // Nobody listens any more.
        }
    }
}
