package nl.routebord.access;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** All that is written to the log meanwhile, down to the finest level, as it would stand in the file. */
public final class Heard implements AutoCloseable {

    private final Logger logger;
    private final @Nullable Level before;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            var failure = event.getThrowableProxy();
            lines.add(event.getFormattedMessage() + (failure == null ? "" : ThrowableProxyUtil.asString(failure)));
        }
    };

    /** Of one class. */
    public Heard(Class<?> speaker) {
        this((Logger) LoggerFactory.getLogger(speaker));
    }

    /** Of all of our own code. */
    public Heard() {
        this((Logger) LoggerFactory.getLogger("nl.routebord"));
    }

    private Heard(Logger logger) {
        this.logger = logger;
        this.before = logger.getLevel();
        logger.setLevel(Level.TRACE);
        ear.setContext(logger.getLoggerContext());
        ear.start();
        logger.addAppender(ear);
    }

    public List<String> lines() {
        return lines;
    }

    @Override
    public void close() {
        logger.detachAppender(ear);
        logger.setLevel(before);
    }
}
