package nl.routebord.load;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Phones that tell the server how far they are, as {@code rb-live.ts} does it: each in its own time, every fifteen to nineteen
 * seconds. The server lets go of what it kept for a page once that has spoken.
 */
final class Speakers implements AutoCloseable {

    /** Within so many milliseconds each has spoken for the first time. */
    static final int FIRST = 15_000;

    private static final int EVERY = 15_000;
    private static final int SPREAD = 4_000;

    private final ExecutorService threads;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("speakers").factory());

    Speakers(ExecutorService threads) {
        this.threads = threads;
    }

    void add(Phone phone) {
        later(phone, ThreadLocalRandom.current().nextInt(FIRST));
    }

    private void later(Phone phone, int millis) {
        if (!timer.isShutdown()) {
            var unused = timer.schedule(
                    () -> {
                        if (!threads.isShutdown()) {
                            threads.execute(() -> speak(phone));
                        }
                    },
                    millis,
                    TimeUnit.MILLISECONDS);
        }
    }

    private void speak(Phone phone) {
        try {
            phone.speak();
        } catch (IOException nobody) {
            // its network is away, or the server is; it goes on trying
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            return;
        }
        later(phone, EVERY + ThreadLocalRandom.current().nextInt(SPREAD));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
