package nl.routebord.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.road.Road;
import nl.routebord.road.Sweep;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Unlinks closed trajects whose day has come. It works in pieces, each a transaction of its own that holds the traject: what is
 * left to do stands in the tables, so after a kill the next look goes on, two nodes take turns, and done again it finds nothing.
 * First what the rooms know of themselves, then every column, then the people: a person who is still referred to cannot go, for
 * the database refuses it, so nothing is half forgotten.
 */
@Component
class Unlinking implements Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Unlinking.class);

    /** The day counts, not the minute. */
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Due due;
    private final List<Unlinks> rooms;
    private final List<Unlink> columns;
    private final Rows rows;
    private final People people;
    private final Road road;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Unlinking(
            JdbcClient jdbc,
            Due due,
            List<Unlinks> rooms,
            Rows rows,
            People people,
            Road road,
            Audit audit,
            TransactionOperations transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.due = due;
        this.rooms = rooms;
        this.columns = rooms.stream()
                .flatMap(room -> room.unlinks().stream())
                .sorted(Comparator.comparing(Unlink::how).reversed())
                .toList();
        this.rows = rows;
        this.people = people;
        this.road = road;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void look() {
        look(clock.instant());
    }

    /** Unlinks all that is due at this moment. What fails is due again at the next look. */
    void look(Instant now) {
        for (var traject : due.at(now)) {
            try {
                while (piece(traject, now)) {
                    // Each piece is a transaction of its own.
                }
            } catch (RuntimeException failed) {
                LOG.warn(
                        "A traject could not be unlinked now ({}), trying again",
                        failed.getClass().getName());
            }
        }
    }

    /** Does one piece; false where all is done, or the day has not come. */
    boolean piece(TrajectId traject, Instant now) {
        return Boolean.TRUE.equals(transactions.execute(status -> due.hold(traject, now) && some(traject, now)));
    }

    private boolean some(TrajectId traject, Instant now) {
        if (rooms.stream().anyMatch(room -> room.alsoUnlink(traject))
                || columns.stream().anyMatch(column -> rows.piece(traject, column))
                || people.piece(traject, marks())) {
            return true;
        }
        people.wiped(traject);
        jdbc.sql("update traject set unlinked_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), traject.value())
                .update();
        audit.note(Audit.SYSTEM + ":" + name(), traject, new Act("traject.unlink", "traject", traject));
        road.announce(Keeping.topic(traject));
        return false;
    }

    private List<Unlink> marks() {
        return columns.stream()
                .filter(column -> column.how() == Unlink.How.MARK)
                .toList();
    }

    @Override
    public String name() {
        return "unlinking";
    }

    @Override
    public Duration every() {
        return EVERY;
    }
}
