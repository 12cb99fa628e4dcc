package nl.routebord.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the other nodes what was committed here: a topic at most once a frame, and many topics in one announcement. It speaks
 * after the commit and on a thread of its own, so no voice waits for it; what did not arrive is told again. What lives in
 * memory alone, such as who is present, is announced by nobody and so never comes here.
 */
@Component
class Announcer implements DisposableBean {

    /** Between two announcements of this node, so that fifty workshops at once are told in one. */
    static final long BUNDLE = 50;

    private static final long[] RETRY = {250, 500, 1000, 2000};
    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);

    private final Bus bus;
    private final Pulse pulse;
    private final Set<Long> waiting = new HashSet<>();

    /** Until when a topic that was told lately has to wait. */
    private final Map<Long, Long> notBefore = new HashMap<>();

    private long nextNotBefore = Long.MIN_VALUE;
    private long plannedAt = Long.MAX_VALUE;
    private boolean telling;
    private int failures;

    Announcer(Bus bus, Pulse pulse) {
        this.bus = bus;
        this.pulse = pulse;
    }

    /** Only counts and plans: it is called by the thread that has just committed, whose connection is still bound to it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(Changed changed) {
        if (!bus.isAlone()) {
            long mark = Mark.of(changed.topic());
            synchronized (this) {
                if (waiting.add(mark)) {
                    plan();
                }
            }
        }
    }

    /** With the lock held: at the first moment at which something may be told. While it tells, it plans afterwards. */
    private void plan() {
        if (telling || waiting.isEmpty()) {
            return;
        }
        long now = pulse.millis();
        long first = waiting.stream().mapToLong(this::due).min().orElse(now);
        long at = Math.max(now, Math.max(first, nextNotBefore));
        if (at < plannedAt) {
            plannedAt = at;
            pulse.after(Duration.ofMillis(at - now), this::tell);
        }
    }

    private long due(long mark) {
        return notBefore.getOrDefault(mark, Long.MIN_VALUE);
    }

    private void tell() {
        List<Long> due = take(pulse.millis());
        if (due.isEmpty()) {
            return;
        }
        boolean told = false;
        try {
            bus.tell(due);
            told = true;
        } catch (RuntimeException e) {
            if (failures == 0) {
                LOG.warn("The other nodes could not be told of a change ({}), trying again", Faults.where(e));
            }
        } finally {
            finish(due, told);
        }
    }

    private synchronized List<Long> take(long now) {
        plannedAt = Long.MAX_VALUE;
        if (telling || now < nextNotBefore) {
            plan();
            return List.of();
        }
        List<Long> due = waiting.stream().filter(mark -> due(mark) <= now).toList();
        if (due.isEmpty()) {
            plan();
            return due;
        }
        due.forEach(waiting::remove);
        notBefore.values().removeIf(at -> at <= now);
        due.forEach(mark -> notBefore.put(mark, now + Watched.GAP));
        nextNotBefore = now + BUNDLE;
        telling = true;
        return due;
    }

    private synchronized void finish(List<Long> due, boolean told) {
        telling = false;
        if (told) {
            failures = 0;
        } else {
            waiting.addAll(due);
            due.forEach(notBefore::remove);
            nextNotBefore = pulse.millis() + RETRY[Math.min(failures++, RETRY.length - 1)];
        }
        plan();
    }

    /** What was committed in the last moments of this node is told before it goes. */
    @Override
    public void destroy() {
        List<Long> last;
        synchronized (this) {
            last = List.copyOf(waiting);
            waiting.clear();
        }
        if (!last.isEmpty()) {
            try {
                bus.tell(last);
            } catch (RuntimeException e) {
                LOG.warn("The other nodes could not be told of the last changes ({})", Faults.where(e));
            }
        }
    }
}
