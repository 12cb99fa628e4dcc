package nl.routebord.live;

import java.time.Duration;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock whose hands the test moves; everything runs in the test's own thread, in the order of time. Other threads may plan.
 */
final class HandPulse implements Pulse {

    private record Task(long at, long order, Runnable what) implements Comparable<Task> {
        @Override
        public int compareTo(Task other) {
            return at != other.at ? Long.compare(at, other.at) : Long.compare(order, other.order);
        }
    }

    private final PriorityBlockingQueue<Task> tasks = new PriorityBlockingQueue<>();
    private volatile long now = 1_000_000;
    private final AtomicLong order = new AtomicLong();

    @Override
    public long millis() {
        return now;
    }

    @Override
    public void run(Runnable task) {
        after(Duration.ZERO, task);
    }

    @Override
    public void after(Duration wait, Runnable task) {
        tasks.add(new Task(Math.addExact(now, wait.toMillis()), order.incrementAndGet(), task));
    }

    /** Runs what is due now. */
    void settle() {
        advance(0);
    }

    void advance(long millis) {
        long until = now + millis;
        while (!tasks.isEmpty() && tasks.peek().at() <= until) {
            Task task = tasks.remove();
            now = Math.max(now, task.at());
            task.what().run();
        }
        now = Math.max(now, until);
    }

    /** For a task that takes so long itself. */
    void pass(long millis) {
        now += millis;
    }
}
