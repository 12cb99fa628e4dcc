package nl.routebord.road;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Tries a transaction once more when it lost a race for a lock or a unique key; the second time it sees the winner. */
public final class Retry {

    private Retry() {}

    /** Runs it, and once more where it lost. */
    public static <T> T once(Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException lost) {
            return transaction.get();
        }
    }
}
