package nl.routebord.load;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** What came in over all sockets of a run, counted as it comes. */
final class Traffic {

    final LongAdder messages = new LongAdder();
    final LongAdder frames = new LongAdder();
    final LongAdder bytes = new LongAdder();
    /** Messages of which an earlier one never came: each would cost a browser a rebuild. */
    final LongAdder gaps = new LongAdder();
    final LongAdder lost = new LongAdder();
    final LongAdder back = new LongAdder();
    final LongAdder retries = new LongAdder();
    final LongAdder refused = new LongAdder();

    /** A new run begins. */
    void begin() {
        List.of(messages, frames, bytes, gaps, lost, back, retries, refused).forEach(LongAdder::reset);
    }
}
