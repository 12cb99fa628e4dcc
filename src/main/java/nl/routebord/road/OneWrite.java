package nl.routebord.road;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One write to the disk for all who wait for one, made while no transaction changes anything.
 *
 * <p>For all: whoever comes while a write is being made cannot be sure to be in it, so waits for the next; the first of those
 * makes it. While nothing changes: H2 writes its tables one after the other and minds nobody who changes them meanwhile
 * ({@code MVStore.collectChangedMapRoots}, 2.4.240), so that after a kill half of a transaction would be there, and nothing to
 * take it back with.
 *
 * <p>So a write first lets the transactions under way end and no other begin. Where one takes long, or waits for somebody who
 * waits for the write, it is made between two of its statements: what is not committed yet is there with all it takes to
 * take it back.
 */
final class OneWrite {

    /** Brings all that was committed by now to the disk. */
    interface Write {

        void make() throws SQLException;
    }

    /** A statement, or what ends a transaction. */
    interface Act {

        @Nullable
        Object make() throws Throwable;
    }

    /**
     * How long is waited.
     *
     * @param gap the least time between the end of one write and the next, where that was for more than one transaction
     * @param ends how long a write waits for transactions to end
     * @param statements how long it then waits for statements to end, which may wait for a row of a transaction that waits too. What
     *     is killed after that, and before the next write, could leave a row that belongs to nobody
     */
    record Patience(Duration gap, Duration ends, Duration statements) {}

    private final Patience patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition still = lock.newCondition();
    private final Condition written = lock.newCondition();
    private int underWay;
    private int running;
    private int ending;
    private boolean isTaken;
    private boolean isDue;
    private boolean isHeld;
    private int since;
    private boolean isShared;
    private long endedAt;
    private long begun;
    private long made;

    OneWrite(Patience patience) {
        this.patience = patience;
    }

    /** Comes before the first change of a transaction, and before the first row it locks; waits for the write that is due. */
    void begin() {
        lock.lock();
        try {
            while (isDue) {
                written.awaitUninterruptibly();
            }
            underWay++;
        } finally {
            lock.unlock();
        }
    }

    /** A statement of a transaction that has begun, not in the middle of a write. */
    @Nullable
    Object run(Act statement) throws Throwable {
        return act(statement, 0);
    }

    /** Commits or rolls back what {@link #begin} began, not in the middle of a write. */
    @Nullable
    Object end(Act end) throws Throwable {
        return act(end, 1);
    }

    private @Nullable Object act(Act act, int ends) throws Throwable {
        lock.lock();
        try {
            while (isHeld) {
                written.awaitUninterruptibly();
            }
            running++;
            ending += ends;
        } finally {
            lock.unlock();
        }
        try {
            return act.make();
        } finally {
            lock.lock();
            try {
                running--;
                ending -= ends;
                underWay -= ends;
                since += ends;
                if (running == 0 || underWay == 0) {
                    still.signal();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * Returns when a write has been made that began after this was called.
     *
     * @param own how the caller would make it, if it is the one
     * @throws SQLException where this caller made it and it failed; the next who waits then tries it anew
     */
    void await(Write own) throws SQLException {
        lock.lock();
        try {
            var mine = begun + 1;
            while (made < mine) {
                if (isTaken) {
                    written.awaitUninterruptibly();
                } else {
                    make(own);
                    return;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** How many wait for a write that another makes, or for a transaction to make theirs. */
    int waiting() {
        lock.lock();
        try {
            return lock.getWaitQueueLength(written) + lock.getWaitQueueLength(still);
        } finally {
            lock.unlock();
        }
    }

    /** Called with the lock, which others may have meanwhile: they are in the next one. */
    private void make(Write own) throws SQLException {
        isTaken = true;
        awaitOthers();
        isDue = true;
        awaitUntil(() -> underWay == 0, patience.ends);
        isHeld = true;
        awaitUntil(() -> running == 0, patience.statements);
        while (ending > 0) {
            still.awaitUninterruptibly();
        }
        isShared = since > 1;
        since = 0;
        var number = ++begun;
        var done = false;
        lock.unlock();
        try {
            own.make();
            done = true;
        } finally {
            lock.lock();
            endedAt = System.nanoTime();
            isHeld = false;
            isDue = false;
            isTaken = false;
            if (done) {
                made = number;
            }
            written.signalAll();
        }
    }

    /** Where the last was made just now for several, many are at it: the more are in the next, the fewer have to be made. */
    private void awaitOthers() {
        var left = endedAt + patience.gap.toNanos() - System.nanoTime();
        if (isShared && left > 0) {
            lock.unlock();
            try {
                LockSupport.parkNanos(left);
            } finally {
                lock.lock();
            }
        }
    }

    /** Until it is so, no longer than this. Who ends meanwhile is in this write. */
    private void awaitUntil(BooleanSupplier isSo, Duration atMost) {
        var interrupted = false;
        var until = System.nanoTime() + atMost.toNanos();
        for (var left = atMost.toNanos(); !isSo.getAsBoolean() && left > 0; left = until - System.nanoTime()) {
            try {
                var unused = still.awaitNanos(left);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
