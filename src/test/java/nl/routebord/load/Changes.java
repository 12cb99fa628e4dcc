package nl.routebord.load;

/**
 * The changes of one block: planned beforehand, sent in an open loop, heard by every listener. Blocks follow each other on the
 * same sockets, so each has a tag of its own in its marks, and what comes late from an earlier block counts for nothing.
 */
final class Changes {

    /** How a change is made. */
    interface Sender {

        void send(int lane, String mark) throws Exception;
    }

    private static final int LANES_PER_TAG = 100;
    private static final long PATIENCE_MS = 20_000;

    private final int tag;
    private final int lanes;
    private final Pace pace;
    private final int count;
    final Ledger ledger;

    Changes(int tag, int lanes, int listeners, double rate, int count) {
        this.tag = tag;
        this.lanes = lanes;
        this.count = count;
        this.pace = new Pace(rate, count);
        this.ledger = new Ledger(lanes, listeners);
        for (int n = 0; n < count; n++) {
            ledger.plan(n % lanes, pace.planned(n));
        }
    }

    /** From the thread of a socket. */
    void shows(int listener, int lane, int number, long nanos) {
        if (lane / LANES_PER_TAG == tag) {
            ledger.shows(listener, lane % LANES_PER_TAG, number, nanos);
        }
    }

    /** Sends all at their moments and waits until they are everywhere. */
    Changes send(Sender sender) throws Exception {
        pace.run((n, planned) ->
                sender.send(n % lanes, Marks.mark(tag * LANES_PER_TAG + n % lanes, n / lanes + 1)));
        ledger.await(PATIENCE_MS);
        return this;
    }

    int count() {
        return count;
    }

    Pace pace() {
        return pace;
    }
}
