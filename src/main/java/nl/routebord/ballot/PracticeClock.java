package nl.routebord.ballot;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks twice a second whether a practice is over, so that nobody has to end one. */
@Component
class PracticeClock implements SmartLifecycle {

    private static final long LOOK_MS = 500;

    private final PracticeRoom room;
    private final Clock clock;
    private @Nullable ScheduledExecutorService hand;

    PracticeClock(PracticeRoom room, Clock clock) {
        this.room = room;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        if (hand == null) {
            hand = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("practices").factory());
            var unused = hand.scheduleWithFixedDelay(
                    () -> room.look(clock.instant()), LOOK_MS, LOOK_MS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (hand != null) {
            hand.shutdownNow();
            hand = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return hand != null;
    }
}
