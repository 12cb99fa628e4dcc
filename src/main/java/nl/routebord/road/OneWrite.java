package nl.routebord.road;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One write to the disk for all who wait for one, made while no transaction changes anything.
 *
 * <p>For all: whoever comes while a write is being made cannot be sure to be in it, so waits for the next; the first of those
 * makes it. Between transactions: H2 writes its tables one after the other while others go on changing them
 * ({@code MVStore.collectChangedMapRoots}, 2.4.240), so that after a kill half of a transaction would be there, and nothing to
 * take it back with.
 */
final class OneWrite {

    /** Brings all that was committed by now to the disk. */
    interface Write {

        void make() throws SQLException;
    }

    /** Ends a transaction. */
    interface End {

        @Nullable
        Object make() throws Throwable;
    }

    private final long gap;
    private final long patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private final Condition written = lock.newCondition();
    private int underWay;
    private int ending;
    private boolean isTaken;
    private boolean isDue;
    private boolean isWriting;
    private int since;
    private boolean isShared;
    private long endedAt;
    private long begun;
    private long made;

    /**
     * @param gap the least time between the end of one write and the next, where that was for more than one transaction
     * @param patience how long a write waits for transactions under way. After that it is made among them, still without the end of
     *     any: a kill before the next write could leave a row of theirs that nobody owns, which H2 takes for never written
     */
    OneWrite(Duration gap, Duration patience) {
        this.gap = gap.toNanos();
        this.patience = patience.toNanos();
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

    /** Ends what {@link #begin} began, and not in the middle of a write. */
    @Nullable
    Object end(End end) throws Throwable {
        lock.lock();
        try {
            while (isWriting) {
                written.awaitUninterruptibly();
            }
            ending++;
        } finally {
            lock.unlock();
        }
        try {
            return end.make();
        } finally {
            lock.lock();
            try {
                underWay--;
                since++;
                if (--ending == 0) {
                    ended.signal();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * Returns when a write has been made that began after this was called. Not for who is in a transaction: that would wait for
     * itself, as long as there is patience.
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
            return lock.getWaitQueueLength(written) + lock.getWaitQueueLength(ended);
        } finally {
            lock.unlock();
        }
    }

    /** Called with the lock, which others may have meanwhile: they are in the next one. */
    private void make(Write own) throws SQLException {
        isTaken = true;
        awaitOthers();
        isDue = true;
        awaitEnds();
        isWriting = true;
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
            isWriting = false;
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
        var left = endedAt + gap - System.nanoTime();
        if (isShared && left > 0) {
            lock.unlock();
            try {
                LockSupport.parkNanos(left);
            } finally {
                lock.lock();
            }
        }
    }

    /** Who ends meanwhile is in this write. */
    private void awaitEnds() {
        var interrupted = false;
        var until = System.nanoTime() + patience;
        for (var left = patience; underWay > 0 && left > 0; left = until - System.nanoTime()) {
            try {
                var unused = ended.awaitNanos(left);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        while (ending > 0) {
            ended.awaitUninterruptibly();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
