package nl.routebord.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Wakes {@link Neighbours} when another node announces something: one connection of its own, outside the pool, which does
 * nothing but listen. Lost, it comes back by itself, and whatever was announced in between is caught up with. Behind a pooler
 * that hands out a connection per transaction it hears nothing, and the look of every second does the work alone.
 */
@Component
class Listener implements SmartLifecycle {

    /** As the database shows it in its list of connections. */
    static final String NAME = "routebord-listen";

    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final int LISTENS_MILLIS = 5_000;
    private static final int ALIVE_WITHIN_SECONDS = 3;
    private static final long LONGEST_PAUSE = 5_000;

    private final JdbcConnectionDetails details;
    private final Bus bus;
    private final Node node;
    private final Neighbours neighbours;
    private volatile @Nullable CountDownLatch end;
    private volatile @Nullable Connection open;

    Listener(JdbcConnectionDetails details, Bus bus, Node node, Neighbours neighbours) {
        this.bus = bus;
        this.details = details;
        this.node = node;
        this.neighbours = neighbours;
    }

    @Override
    public synchronized void start() {
        if (end == null && !bus.isAlone()) {
            var over = new CountDownLatch(1);
            end = over;
            Thread.ofVirtual().name("live-listener").start(() -> run(over));
        }
    }

    /** It listens for as long as there are screens. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public synchronized void stop() {
        CountDownLatch over = end;
        if (over != null) {
            over.countDown();
            end = null;
            close(open);
        }
    }

    @Override
    public boolean isRunning() {
        return end != null;
    }

    private void run(CountDownLatch over) {
        long pause = 0;
        boolean first = true;
        while (over.getCount() > 0) {
            try (Connection connection = connect()) {
                open = connection;
                listen(connection);
                pause = 0;
                if (first) {
                    neighbours.wake();
                } else {
                    LOG.info("The line on which the other nodes are heard is back");
                    neighbours.missed();
                }
                first = false;
                hear(connection, over);
            } catch (SQLException lost) {
                if (over.getCount() > 0 && pause == 0) {
                    LOG.warn("The line on which the other nodes are heard was lost ({})", lost.getSQLState());
                }
            }
            pause = Math.min(LONGEST_PAUSE, pause == 0 ? 100 : pause * 2);
            if (rested(over, pause)) {
                return;
            }
        }
    }

    private Connection connect() throws SQLException {
        var settings = new Properties();
        settings.setProperty("ApplicationName", NAME);
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("connectTimeout", "5");
        settings.setProperty("loginTimeout", "5");
        put(settings, "user", details.getUsername());
        put(settings, "password", details.getPassword());
        return DriverManager.getConnection(details.getJdbcUrl(), settings);
    }

    private static void put(Properties settings, String name, @Nullable String value) {
        if (value != null) {
            settings.setProperty(name, value);
        }
    }

    private static void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + PostgresBus.CHANNEL);
        }
    }

    private void hear(Connection connection, CountDownLatch over) throws SQLException {
        PGConnection line = connection.unwrap(PGConnection.class);
        while (over.getCount() > 0) {
            PGNotification[] heard = line.getNotifications(LISTENS_MILLIS);
            if (heard == null || heard.length == 0) {
                if (!connection.isValid(ALIVE_WITHIN_SECONDS)) {
                    throw new SQLException("no answer", "08006");
                }
            } else if (isOfOthers(heard)) {
                neighbours.wake();
            }
        }
    }

    private boolean isOfOthers(PGNotification[] heard) {
        for (PGNotification one : heard) {
            if (!one.getParameter().equals(node.id())) {
                return true;
            }
        }
        return false;
    }

    /** True where the house stops; with jitter, so that many nodes do not come back in step. */
    private static boolean rested(CountDownLatch over, long pause) {
        try {
            return over.await(pause / 2 + ThreadLocalRandom.current().nextLong(pause), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void close(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debug("The line was closed already");
            }
        }
    }
}
