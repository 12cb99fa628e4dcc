package nl.routebord.followup;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality promised about answering (Terugkoppelafspraak, S5-A12).
 *
 * @param days within how many days after an activity closed
 * @param who who answers; empty where nobody said so
 * @param via by what way; empty where nobody said so
 */
public record Promise(int days, String who, String via) {

    /** Where nobody promised anything else. */
    public static final Promise USUAL = new Promise(28, "", "");

    /** The longest promise, in days, and the characters of who answers and by what way. */
    public static final int MOST_DAYS = 365;

    public static final int WHO = 80;

    public static final int VIA = 120;

    /**
     * Where an activity stands by this promise.
     *
     * @param closed when it closed; null while it goes on
     * @param all how much people brought in there
     * @param waiting how much of that has no answer
     */
    public Term term(@Nullable Instant closed, int all, int waiting, Instant now) {
        if (waiting == 0) {
            return all == 0 ? Term.NOTHING : Term.DONE;
        }
        if (closed == null) {
            return Term.OPEN;
        }
        var end = closed.plus(Duration.ofDays(days));
        return now.isAfter(end)
                ? new Term(Term.State.LATE, (int) Duration.between(end, now).toDays())
                : new Term(Term.State.COUNTS, (int)
                        Math.ceilDiv(Duration.between(now, end).toHours(), 24L));
    }

    /** {@code days} that are left, or by which it is too late; 0 where no days count. */
    public record Term(State state, int days) {

        static final Term NOTHING = new Term(State.NOTHING, 0);
        static final Term DONE = new Term(State.DONE, 0);
        static final Term OPEN = new Term(State.OPEN, 0);

        public boolean isLate() {
            return state == State.LATE;
        }

        /** What can be the case. */
        public enum State {
            /** Nothing was brought in. */
            NOTHING,
            /** Everything has an answer. */
            DONE,
            /** It goes on: no days count yet. */
            OPEN,
            /** The days count. */
            COUNTS,
            /** The promised days are over, and not everything has an answer. */
            LATE
        }
    }
}
