package nl.routebord.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One topic for one audience: who watches it and the record they see. Reads are single-file, so a hall that comes back all at
 * once costs one read. Lock order: a session lock may be held when {@link #current} is called, never the other way round.
 */
final class Channel {

    /** Milliseconds. */
    private static final long WHOLE_EVERY = 60_000;

    private final Key key;
    private final Sources sources;
    private final Supplier<Changes> changes;
    private final LongSupplier revisions;
    private final LongSupplier since;
    private final Set<Screen> screens = ConcurrentHashMap.newKeySet();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Frame newest;

    /** When the change was announced for which all was read last; under the lock of reading. */
    private long wholeAt;

    Channel(Key key, Sources sources, Supplier<Changes> changes, LongSupplier revisions, LongSupplier since) {
        this.key = key;
        this.sources = sources;
        this.changes = changes;
        this.revisions = revisions;
        this.since = since;
    }

    Key key() {
        return key;
    }

    Set<Screen> screens() {
        return screens;
    }

    /** The newest record: the one everybody sees if nothing has changed since, else a fresh one. */
    Frame current() {
        Frame shown = newest;
        if (shown != null && shown.changes().equals(changes.get())) {
            return shown;
        }
        reading.lock();
        try {
            // Counted before the read: a change that commits while we read makes this frame old again, not lost.
            Changes seen = changes.get();
            long announced = since.getAsLong();
            shown = newest;
            if (shown == null || !shown.changes().equals(seen)) {
                Object value = read(shown, seen, announced);
                shown = shown != null && shown.value().equals(value)
                        ? shown.stillTrueAfter(seen)
                        : new Frame(value, revisions.getAsLong(), seen, announced);
                newest = shown;
            }
            return shown;
        } finally {
            reading.unlock();
        }
    }

    /** Counts alone for a minute at most: a name that somebody changed without a word to this topic comes along then. */
    private Object read(@Nullable Frame before, Changes now, long announced) {
        if (before != null && now.onlyCountsSince(before.changes()) && announced - wholeAt <= WHOLE_EVERY) {
            return sources.recount(key.topic(), key.audience(), before.value());
        }
        wholeAt = announced;
        return sources.read(key.topic(), key.audience());
    }
}
