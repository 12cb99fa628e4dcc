package nl.routebord.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * From commit to screens: hears what has changed, reads one record per topic, audience and frame, and hands it to the screens
 * that watch. Nothing is kept for topics nobody watches.
 */
@Component
class Frames {

    private final ConcurrentMap<Topic, Watched> watched = new ConcurrentHashMap<>();
    private final AtomicLong revision = new AtomicLong();
    private final Sources sources;
    private final Pulse pulse;
    private volatile LongConsumer handedOut = lag -> {};

    Frames(Sources sources, Pulse pulse) {
        this.sources = sources;
        this.pulse = pulse;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(Changed changed) {
        Watched topic = watched.get(changed.topic());
        if (topic != null) {
            topic.changed(changed.countsOnly());
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(ChangedHere changed) {
        on(new Changed(changed.topic()));
    }

    /** Another node changed these: what is watched here of it is read anew, as after a change of our own. */
    void changedElsewhere(Set<Long> marks) {
        watched.values().stream().filter(topic -> marks.contains(topic.mark())).forEach(topic -> topic.changed(false));
    }

    /** Something may have been missed: all that is watched is read anew. Screens that are right already get nothing. */
    void changedAnyhow() {
        watched.values().forEach(topic -> topic.changed(false));
    }

    /** From here on the screen gets every later frame; what was committed before is in the record it reads next. */
    void subscribe(Key key, Screen screen) {
        watched.compute(key.topic(), (topic, known) -> {
            Watched there = known != null
                    ? known
                    : new Watched(topic, sources, pulse, this::nextRevision, lag -> handedOut.accept(lag));
            there.channel(key.audience()).screens().add(screen);
            return there;
        });
    }

    void unsubscribe(Key key, Screen screen) {
        watched.computeIfPresent(key.topic(), (topic, known) -> {
            known.channel(key.audience()).screens().remove(screen);
            return known.isEmpty() ? null : known;
        });
    }

    /** Who hears how many milliseconds passed from the oldest change in a frame until the frame was with its screens. */
    void onHandedOut(LongConsumer listener) {
        handedOut = listener;
    }

    Frame current(Key key) {
        Watched topic = watched.get(key.topic());
        if (topic == null || Sources.isInTransaction()) {
            return new Frame(sources.read(key.topic(), key.audience()), nextRevision(), Changes.NONE, pulse.millis());
        }
        return topic.channel(key.audience()).current();
    }

    long revision() {
        return revision.get();
    }

    long nextRevision() {
        return revision.incrementAndGet();
    }
}
