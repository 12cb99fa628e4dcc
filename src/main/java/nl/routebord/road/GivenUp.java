package nl.routebord.road;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a connection does whose store H2 gave up because a write failed: nothing there is asked any more. A statement in a
 * transaction of before, or its end, may turn round for ever inside H2 ({@code MVStore.registerVersionUsage}, 2.4.240).
 */
final class GivenUp {

    private static final Logger LOG = LoggerFactory.getLogger(GivenUp.class);

    private GivenUp() {}

    static boolean is(MVStore store) {
        return store.isClosed();
    }

    /**
     * What only ends or sets something is done already, for nothing of that transaction is left.
     *
     * @throws SQLException for all that asks or changes anything
     */
    static @Nullable Object answer(Connection target, Method method, Object @Nullable [] args) throws Throwable {
        return switch (method.getName()) {
            case "rollback", "setAutoCommit", "setReadOnly", "setTransactionIsolation", "clearWarnings" -> null;
            case "isClosed", "isValid", "unwrap", "isWrapperFor", "toString", "getAutoCommit" ->
                LastingConnection.ask(target, method, args);
            // H2 asks the database for it.
            case "isReadOnly" -> false;
            default -> throw gone();
        };
    }

    /** @throws SQLException where it was given up */
    static void refuse(MVStore store) throws SQLException {
        if (is(store)) {
            throw gone();
        }
    }

    private static SQLException gone() {
        return new SQLNonTransientConnectionException("the database was closed after a write that failed");
    }

    /** Hands it back to the pool, which takes it for one that is no good. */
    static void close(Connection target) {
        end(target);
        try {
            target.close();
        } catch (SQLException expected) {
            LOG.debug("A connection of a database that is closed was handed back");
        }
    }

    /** The session itself, past the connection, which would roll back first. */
    static void end(Connection target) {
        try {
            LastingConnection.session(target).close();
        } catch (SQLException | RuntimeException expected) {
            LOG.debug("A session of a database that is closed ended");
        }
    }
}
