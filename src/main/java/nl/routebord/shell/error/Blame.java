package nl.routebord.shell.error;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
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
        return causes(failure).anyMatch(Blame::isUnreadable)
                || (root instanceof Exception && !(root instanceof IOException) && isFarFromUs(root));
    }

    private static boolean isUnreadable(Throwable cause) {
        return cause instanceof CharacterCodingException
                || cause instanceof CharConversionException
                || cause instanceof JacksonException
                || cause instanceof InvalidParameterException;
    }

    static Throwable root(Throwable failure) {
        return causes(failure).reduce(failure, (outer, inner) -> inner);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
    }

    private static boolean isFarFromUs(Throwable root) {
        return Arrays.stream(root.getStackTrace())
                .map(StackTraceElement::getClassName)
                .takeWhile(name -> !name.equals(SERVLET))
                .noneMatch(name -> name.startsWith(OURS));
    }
}
