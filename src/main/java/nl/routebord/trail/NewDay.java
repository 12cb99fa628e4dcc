package nl.routebord.trail;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nl.routebord.road.Sweep;
import nl.routebord.shell.Dates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells once that it is another day. What is due follows from dates alone and nothing is marked at midnight, but a screen that
 * stays open overnight has to be told; on every node, for each tells its own screens.
 */
@Component
class NewDay implements Sweep {

    private static final Duration EVERY = Duration.ofSeconds(60);

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private LocalDate told;

    NewDay(ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        told = Dates.local(clock.instant());
    }

    /** Tells it where it has become another day since the last look. */
    @Override
    public void look() {
        var today = Dates.local(clock.instant());
        if (!today.equals(told)) {
            transaction.executeWithoutResult(status -> events.publishEvent(new DayBegan(today)));
            told = today;
        }
    }

    @Override
    public String name() {
        return "new-day";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public boolean everywhere() {
        return true;
    }
}
