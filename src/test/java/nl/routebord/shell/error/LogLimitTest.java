package nl.routebord.shell.error;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogLimitTest {

    private final LoggerContext log = new LoggerContext();
    private final ListAppender<ILoggingEvent> kept = new ListAppender<>();
    private long now;

    LogLimitTest() {
        kept.start();
        log.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(kept);
        log.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
        log.addTurboFilter(new LogLimit(() -> now));
    }

    @Test
    void the_same_place_writes_so_often_a_minute_and_the_next_minute_again() {
        for (int n = 0; n < 1_000; n++) {
            log.getLogger("een.plaats").error("Het ging mis", new IllegalStateException());
        }
        assertThat(kept.list).hasSize(LogLimit.LINES_PER_MINUTE);
        now += Duration.ofMinutes(1).toNanos();
        log.getLogger("een.plaats").warn("Nog eens");
        assertThat(kept.list).hasSize(LogLimit.LINES_PER_MINUTE + 1);
    }

    @Test
    void another_place_and_what_is_only_told_go_on_meanwhile() {
        for (int n = 0; n < 100; n++) {
            log.getLogger("een.plaats").error("Het ging mis");
            log.getLogger("een.plaats").info("Gestart");
        }
        log.getLogger("andere.plaats").error("Ook mis");
        assertThat(kept.list).hasSize(LogLimit.LINES_PER_MINUTE + 101);
    }

    @Test
    void asking_whether_it_would_be_written_costs_nothing() {
        for (int n = 0; n < 1_000; n++) {
            assertThat(log.getLogger("een.plaats").isErrorEnabled()).isTrue();
        }
        log.getLogger("een.plaats").error("Nu echt");
        assertThat(kept.list).hasSize(1);
    }
}
