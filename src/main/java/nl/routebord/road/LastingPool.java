package nl.routebord.road;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipOutputStream;
import org.h2.api.ErrorCode;
import org.h2.engine.Database;
import org.h2.message.DbException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool of an embedded H2, with connections whose commits last, and which finds its way back after a full disk.
 *
 * <p>H2 gives its store up at the first write that fails, for good ({@link GivenUp}). Each connection there calls itself valid, so
 * the pool would keep it. Only new connections open the database anew, from what was written last, and a statement on an old one
 * that is under way would cut off those that are new. So the old ones go all together, when the last who uses one is done.
 */
final class LastingPool extends DelegatingDataSource {

    /** As many as a pool of this house has connections, all of a store that was given up. */
    private static final int TRIES = 32;

    private final HikariDataSource pool;
    private volatile @Nullable Opened current;

    /** @param pool that has not opened a connection yet */
    LastingPool(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
        pool.setDataSource(new Opening());
    }

    /**
     * A connection on a store that is open.
     *
     * @throws SQLTransientConnectionException while others still use one of a store that was given up: later it works
     */
    @Override
    public Connection getConnection() throws SQLException {
        for (var n = 0; n < TRIES; n++) {
            var taken = pool.getConnection();
            var here = current;
            if (here != null && here.take(taken)) {
                return here.lent(taken);
            }
            GivenUp.end(taken);
            pool.evictConnection(taken);
            if (here != null && here == current && here.isGivenUp()) {
                here.requireDone();
                pool.getHikariPoolMXBean().softEvictConnections();
            }
        }
        throw new SQLTransientConnectionException("the database was closed again and again");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the pool knows its user");
    }

    /** As {@link LastingStore#copy}, of the database that a connection is held on: it is not opened anew meanwhile. */
    void copy(ZipOutputStream out) throws IOException, SQLException {
        try (var held = getConnection()) {
            var here = current;
            if (here == null || held.isClosed()) {
                throw new IllegalStateException("the database is not open");
            }
            here.store.copy(out);
        }
    }

    /** As {@link LastingStore#tidy}. */
    void tidy() throws SQLException {
        var here = current;
        if (here != null) {
            here.store.tidy();
        }
    }

    /** The database as it was opened once: its store, and how many connections on it are in use. */
    private static final class Opened {

        /** In nanoseconds: whoever is not done by then never will be. */
        private static final long PATIENCE = Duration.ofSeconds(5).toNanos();

        private final Database database;

        /** Its own: what was written to one is not written to the other. */
        private final LastingStore store;

        private final AtomicInteger inUse = new AtomicInteger();
        private @Nullable Long missedAt;
        private boolean isForgotten;

        Opened(Database database) {
            this.database = database;
            this.store = new LastingStore(database);
        }

        boolean isOf(Connection connection) {
            try {
                var session = LastingConnection.session(connection);
                return !session.isClosed() && session.getDatabase() == database;
            } catch (SQLException | DbException closed) {
                return false;
            }
        }

        boolean isGivenUp() {
            return store.isGivenUp();
        }

        /** Counted before it is looked at, so that nobody opens the database anew in between. */
        boolean take(Connection connection) {
            inUse.incrementAndGet();
            if (isOf(connection) && !isGivenUp()) {
                return true;
            }
            inUse.decrementAndGet();
            return false;
        }

        /** What was taken before. */
        Connection lent(Connection taken) {
            return LastingConnection.over(taken, store, inUse::decrementAndGet);
        }

        /** Refuses while somebody still uses a connection on it, and has for less than the patience. */
        synchronized void requireDone() throws SQLTransientConnectionException {
            var now = System.nanoTime();
            if (missedAt == null) {
                missedAt = now;
            }
            if (inUse.get() > 0 && now - missedAt < PATIENCE) {
                throw new SQLTransientConnectionException("the database is closed and is opened anew in a moment");
            }
        }

        void giveUp() {
            store.giveUp();
        }

        /** H2 itself would lead the next connection here once more. Only once: by then it leads to another. */
        synchronized void forget() throws SQLTransientConnectionException {
            requireDone();
            if (!isForgotten) {
                isForgotten = true;
                database.shutdownImmediately();
            }
        }
    }

    /** Opens what the pool keeps; the database anew only when nobody uses a connection of before. */
    private final class Opening extends AbstractDataSource {

        /** In seconds: the pool waits so long for one that is being opened when the house stops. */
        @Override
        public int getLoginTimeout() {
            return 5;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return getConnection(pool.getUsername(), pool.getPassword());
        }

        @Override
        public synchronized Connection getConnection(String user, String password) throws SQLException {
            var before = current;
            if (before != null && before.isGivenUp()) {
                before.forget();
            }
            Connection opened;
            try {
                opened = DriverManager.getConnection(pool.getJdbcUrl(), user, password);
            } catch (SQLException failed) {
                if (before != null && failed.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                    before.giveUp();
                }
                throw failed;
            }
            var database = LastingConnection.session(opened).getDatabase();
            LastingStore.writeNothing(database);
            if (before == null || !before.isOf(opened)) {
                current = new Opened(database);
            }
            return opened;
        }
    }
}
