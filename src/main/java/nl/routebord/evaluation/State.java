package nl.routebord.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a point stands on a day. It follows from dates alone, so nothing has to be marked at midnight. */
public enum State {
    /** Its day has come and nobody has looked since. */
    DUE,
    /** Its day comes within a month. */
    SOON,
    /** Its day lies further ahead. */
    LATER,
    /** Somebody looked on its day or after it; a new day may be set. */
    SEEN,
    /** Nothing has to be looked at any more. */
    DONE;

    /** Days before its day from which a point is near. */
    static final int NEAR = 30;

    /**
     * The state.
     *
     * @param looked the day of the latest finding; null where there is none
     */
    static State of(LocalDate today, LocalDate due, @Nullable LocalDate looked, boolean done) {
        if (done) {
            return DONE;
        }
        if (due.isAfter(today)) {
            return due.isAfter(today.plusDays(NEAR)) ? LATER : SOON;
        }
        return looked != null && !looked.isBefore(due) ? SEEN : DUE;
    }
}
