package nl.routebord.live;

import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The first thing a house does that is told to stop: every phone, hall and desk reads that it starts again and that their text
 * is kept, before anything else is taken down. Only then the door closes: what is under way gets its answer, and the pages look
 * for the next server, each in its own time. Who cannot be reached within a moment sees it by themselves.
 */
@Component
class Farewell implements SmartLifecycle {

    private static final long PATIENCE_MILLIS = 2_000;

    private final Rooms rooms;
    private final Pulse pulse;
    private volatile boolean running;

    Farewell(Rooms rooms, Pulse pulse) {
        this.rooms = rooms;
        this.pulse = pulse;
    }

    /** Before the web server, which ends one step later. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void stop() {
        running = false;
        Collection<Screen> screens = rooms.screens();
        var left = new CountDownLatch(screens.size());
        screens.forEach(screen -> pulse.run(() -> {
            try {
                screen.farewell(PATIENCE_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } finally {
                left.countDown();
            }
        }));
        try {
            var unused = left.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
