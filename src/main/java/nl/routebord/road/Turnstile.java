package nl.routebord.road;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.routebord.shared.Scope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;

/**
 * Lets only so many voices at the database at once, in the order in which they came, and keeps some connections free: a hall
 * that all votes in the same second must not keep the facilitator from closing, nor the screens from reading.
 */
@Component
public class Turnstile {

    private static final int KEPT_FREE = 4;
    static final long PATIENCE_SECONDS = 6;

    private final Semaphore voices;

    Turnstile(@Value("${spring.datasource.hikari.maximum-pool-size:10}") int connections) {
        this.voices = new Semaphore(voices(connections), true);
    }

    /** How many voices are let through at once to a database with so many connections. */
    static int voices(int connections) {
        return Math.max(1, connections - KEPT_FREE);
    }

    /** Runs this when it is its turn; staff never waits. Who waits too long gets no answer and is to try again. */
    public <T> T pass(Scope scope, Supplier<T> act) {
        return scope.isStaff() ? act.get() : pass(act);
    }

    /** The same for a voice without a seat. */
    public <T> T pass(Supplier<T> act) {
        enter();
        try {
            return act.get();
        } finally {
            voices.release();
        }
    }

    private void enter() {
        try {
            if (!voices.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TransientDataAccessResourceException("too many voices at once");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransientDataAccessResourceException("interrupted while waiting for a turn", interrupted);
        }
    }
}
