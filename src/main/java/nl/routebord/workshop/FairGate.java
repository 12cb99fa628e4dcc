package nl.routebord.workshop;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import nl.routebord.shared.ActivityId;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Many voices or one who steers, for a database that has one process: held until the transaction has ended, in the order in
 * which they came. A row lock of H2 goes to anybody who waits; a close could be passed over for seconds.
 */
final class FairGate {

    private static final long PATIENCE_SECONDS = 5;

    /** One small lock for each activity that was used since the start. */
    private final Map<ActivityId, ReentrantReadWriteLock> locks = new ConcurrentHashMap<>();

    void share(ActivityId activity) {
        hold(of(activity).readLock());
    }

    void keep(ActivityId activity) {
        hold(of(activity).writeLock());
    }

    private ReentrantReadWriteLock of(ActivityId activity) {
        return locks.computeIfAbsent(activity, fresh -> new ReentrantReadWriteLock(true));
    }

    private static void hold(Lock lock) {
        try {
            if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new CannotAcquireLockException("waited too long for the phase of an activity");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotAcquireLockException("interrupted while waiting for the phase of an activity", interrupted);
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                lock.unlock();
            }
        });
    }
}
