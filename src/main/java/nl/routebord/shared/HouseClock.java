package nl.routebord.shared;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * The clock of all nodes of one house: that of the PostgreSQL they share. With clocks of their own a vote that one node closes
 * in ten seconds would be over at once for another that is a quarter of an hour ahead. A node reads it now and then and goes by
 * its own clock in between, with the difference of then; a difference that was too small to matter changes nothing.
 */
public final class HouseClock extends Clock {

    private static final Duration SLIGHT = Duration.ofMillis(200);

    /** An answer that took longer says too little about when it was given. */
    private static final Duration SLOW = Duration.ofSeconds(1);

    private final Clock own;
    private final Duration ahead;
    private final DataSource database;
    private final boolean shared;
    private volatile Duration difference = Duration.ZERO;

    /**
     * @param own what this node goes by where its database is not shared
     * @param ahead by how much all nodes together are ahead, for a rehearsal
     */
    HouseClock(Clock own, Duration ahead, DataSource database) {
        this.own = own;
        this.ahead = ahead;
        this.database = database;
        this.shared = compareFirst();
    }

    private boolean compareFirst() {
        try (var connection = database.getConnection()) {
            if (!connection.getMetaData().getURL().startsWith("jdbc:postgresql:")) {
                return false;
            }
            measured(connection, Duration.ofDays(1));
            return true;
        } catch (SQLException failed) {
            throw new IllegalStateException("the database does not tell the time", failed);
        }
    }

    /**
     * Reads the clock of the database again.
     *
     * @return by how much this node's own clock is behind it
     */
    public Duration compare() {
        if (!shared) {
            return difference;
        }
        try (var connection = database.getConnection()) {
            return measured(connection, SLOW);
        } catch (SQLException failed) {
            throw new IllegalStateException("the database does not tell the time", failed);
        }
    }

    private Duration measured(Connection connection, Duration longest) throws SQLException {
        try (var asks = connection.prepareStatement("select clock_timestamp()")) {
            var asked = System.nanoTime();
            try (ResultSet told = asks.executeQuery()) {
                told.next();
                var theirs = told.getObject(1, OffsetDateTime.class).toInstant();
                var way = Duration.ofNanos(System.nanoTime() - asked);
                var now = Duration.between(own.instant(), theirs.plus(way.dividedBy(2)));
                // By half the way this may be wrong: less than that is no difference.
                var doubt = SLIGHT.plus(way.dividedBy(2));
                if (way.compareTo(longest) <= 0 && now.minus(difference).abs().compareTo(doubt) > 0) {
                    difference = now;
                }
                return difference;
            }
        }
    }

    /** What this computer's own clock says at this moment of the house. */
    public Instant here(Instant moment) {
        return moment.minus(difference).minus(ahead);
    }

    @Override
    public Instant instant() {
        return own.instant().plus(difference).plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource moments = this::instant;
        return moments.withZone(zone);
    }
}
