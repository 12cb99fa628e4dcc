package nl.routebord.shell.error;

import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.apache.tomcat.util.http.InvalidParameterException;
import tools.jackson.core.JacksonException;

/** Whether a request failed because of what was sent, or because of us. */
final class Blame {

    private static final String OURS = "nl.routebord.";

    /** From here on down the stack are the filters, and ours are among them. */
    private static final String SERVLET = "jakarta.servlet.http.HttpServlet";

    private Blame() {}

    /**
     * True where the sender sent what no page of ours sends: it could not be read at all, or the code that reads the protocol
     * choked on it before any line of ours ran.
     */
    static boolean isOfSender(Throwable failure) {
        var root = root(failure);
        return root instanceof CharacterCodingException
                || root instanceof JacksonException
                || root instanceof InvalidParameterException
                || (root instanceof RuntimeException && isFarFromUs(root));
    }

    static Throwable root(Throwable failure) {
        var root = failure;
        for (int depth = 0; depth < 20; depth++) {
            var cause = root.getCause();
            if (cause == null) {
                break;
            }
            root = cause;
        }
        return root;
    }

    private static boolean isFarFromUs(Throwable root) {
        return Arrays.stream(root.getStackTrace())
                .map(StackTraceElement::getClassName)
                .takeWhile(name -> !name.equals(SERVLET))
                .noneMatch(name -> name.startsWith(OURS));
    }
}
