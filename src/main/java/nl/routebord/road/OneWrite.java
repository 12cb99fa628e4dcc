package nl.routebord.road;

import java.sql.SQLException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One write to the disk for all who wait for one. Whoever comes while a write is under way cannot be sure to be in it, so waits for
 * the next; the first of those makes it, for all of them.
 */
final class OneWrite {

    /** Brings all that was committed by now to the disk. */
    interface Write {

        void make() throws SQLException;
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private boolean underWay;
    private long begun;
    private long made;

    /**
     * Returns when a write that began after this was called has been made.
     *
     * @param own how the caller would make it, if it is the one
     * @throws SQLException where this caller made it and it failed; the next who waits then tries it anew
     */
    void await(Write own) throws SQLException {
        lock.lock();
        try {
            var mine = begun + 1;
            while (made < mine) {
                if (underWay) {
                    ended.awaitUninterruptibly();
                } else {
                    make(own);
                    return;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** How many wait for a write that another makes. */
    int waiting() {
        lock.lock();
        try {
            return lock.getWaitQueueLength(ended);
        } finally {
            lock.unlock();
        }
    }

    /** Called with the lock, which others may have meanwhile: they are in the next one. */
    private void make(Write own) throws SQLException {
        underWay = true;
        var number = ++begun;
        var done = false;
        lock.unlock();
        try {
            own.make();
            done = true;
        } finally {
            lock.lock();
            underWay = false;
            if (done) {
                made = number;
            }
            ended.signalAll();
        }
    }
}
