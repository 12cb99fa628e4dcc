package nl.routebord.live;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The real hands: one timer thread that only hands out, and a virtual thread for every task. */
@Component
class ThreadPulse implements Pulse, DisposableBean {

    private final ExecutorService tasks = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("live-", 0).factory());
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("live-timer").factory());

    @Override
    public long millis() {
        return System.nanoTime() / 1_000_000;
    }

    @Override
    public void run(Runnable task) {
        if (!tasks.isShutdown()) {
            tasks.execute(task);
        }
    }

    @Override
    public void after(Duration wait, Runnable task) {
        if (wait.isPositive()) {
            if (!timer.isShutdown()) {
                var unused = timer.schedule(() -> run(task), wait.toMillis(), TimeUnit.MILLISECONDS);
            }
        } else {
            run(task);
        }
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
        tasks.shutdownNow();
    }
}
