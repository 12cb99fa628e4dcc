package nl.routebord.live;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One subscription of one screen: the newest frame it was offered, and how to show it. Newest wins, the rest is skipped. */
final class Slot {

    private static final Logger LOG = LoggerFactory.getLogger(Slot.class);

    private final Key key;
    private final AtomicReference<@Nullable Frame> newest = new AtomicReference<>();
    private List<Feed<?>> feeds;
    private @Nullable Frame shown;
    private boolean complained;

    Slot(Key key, List<Feed<?>> feeds) {
        this.key = key;
        this.feeds = feeds;
    }

    /** From any thread. */
    void offer(Frame frame) {
        newest.accumulateAndGet(frame, (old, given) -> old == null || isNewer(given, old) ? given : old);
    }

    /** Under the session lock: other components shall show the same subscription, from the start. */
    void replace(List<Feed<?>> others) {
        feeds = others;
        shown = null;
    }

    /** Under the session lock: what was shown may not have arrived, show it again. */
    void forget() {
        shown = null;
    }

    /**
     * Under the session lock: shows the newest record unless it is shown already, and says which one it showed. A panel that
     * fails is tried again later.
     */
    @Nullable
    Frame settle() {
        Frame frame = newest.get();
        if (frame == null || (shown != null && !isNewer(frame, shown))) {
            return null;
        }
        boolean complete = true;
        for (Feed<?> feed : feeds) {
            try {
                feed.accept(frame.value());
            } catch (RuntimeException e) {
                complete = false;
                if (!complained) {
                    complained = true;
                    LOG.warn(
                            "A screen could not show a record of kind {} ({})",
                            key.topic().kind(),
                            Faults.where(e));
                }
            }
        }
        if (complete) {
            shown = frame;
        }
        return complete ? frame : null;
    }

    private static boolean isNewer(Frame given, @Nullable Frame old) {
        return old == null || given.revision() > old.revision();
    }
}
