package nl.routebord.shared;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the log may say of a failure: which it was and where, cause by cause. Never its message: that of a database repeats the
 * value that did not fit, and so somebody's words, name or address.
 */
public final class Trace {

    private static final int CAUSES = 10;
    private static final int STEPS = 40;

    private Trace() {}

    /** The failure and its causes, a line for each step. */
    public static String of(Throwable failure) {
        return Stream.iterate(failure, Throwable::getCause)
                .takeWhile(one -> one != null)
                .limit(CAUSES)
                .map(Trace::one)
                .collect(Collectors.joining("\n caused by "));
    }

    private static String one(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(STEPS)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n\tat ", failure.getClass().getName() + "\n\tat ", ""));
    }
}
