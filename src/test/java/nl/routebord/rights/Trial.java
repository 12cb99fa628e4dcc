package nl.routebord.rights;

import java.util.Optional;
import nl.routebord.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What came of an act: an answer, a refusal by its name, or a failure, which nobody may ever get.
 *
 * @param answer what it gave back; null for nothing, a refusal or a failure
 * @param refused the name of the refusal; null where it was carried out
 * @param failure what was thrown that is no refusal
 */
record Trial(
        @Nullable Object answer,
        @Nullable String refused,
        @Nullable Throwable failure) {

    /** Something that may be tried. */
    interface Act {
        @Nullable
        Object now() throws Throwable;
    }

    /** Tries it for good, in the transactions of the house. */
    static Trial of(Act act) {
        try {
            return new Trial(act.now(), null, null);
        } catch (Refusal no) {
            return new Trial(null, no.text().key(), null);
        } catch (Throwable failed) {
            return new Trial(null, null, failed);
        }
    }

    /** Tries it and takes it back, so that the next one finds everything as it was. */
    static Trial undone(TransactionTemplate transaction, Act act) {
        var trial = transaction.execute(status -> {
            status.setRollbackOnly();
            return of(act);
        });
        return java.util.Objects.requireNonNull(trial);
    }

    boolean isDone() {
        return refused == null && failure == null;
    }

    /** True where it gave nothing away: refused, or an answer with nothing in it. */
    boolean isNothing() {
        return refused != null
                || failure == null
                        && (answer == null
                                || answer.equals(Optional.empty())
                                || answer.equals(false)
                                || answer instanceof java.util.Collection<?> many && many.isEmpty());
    }

    String said() {
        return refused != null ? refused : failure != null ? "FAILED " + failure : "done";
    }
}
