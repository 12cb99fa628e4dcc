package nl.routebord.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the lines of the audit book right after they were written, in the order in which they came in: each seal is made over the
 * one before it, on its node, and the first of a day over the last of the day before. The acts themselves so wait for nothing;
 * of two that seal at once the unique number lets one win, and the other tries again.
 */
@Service
public class AuditSealing {

    /** What the first seal of a node is made over. */
    static final String FIRST = "0".repeat(64);

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealing.class);
    private static final int BATCH = 500;

    /** A transaction may commit a lower number after a higher one was sealed; none lags further behind than this. */
    private static final int LAG = 5_000;

    /** The lines of a node that stopped are sealed by another one after this time. */
    private static final Duration ORPHANED = Duration.ofMinutes(10);

    private static final int WHOLE_LOOK = 600;
    private static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;
    private long from;
    private int looks;

    AuditSealing(JdbcClient jdbc, TransactionTemplate transaction, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /** Seals everything that waits, and says how many lines that were. */
    public synchronized int seal() {
        if (looks++ % WHOLE_LOOK == 0) {
            from = 0;
        }
        var sealed = 0;
        int batch;
        do {
            batch = tried();
            sealed += batch;
        } while (batch == BATCH);
        return sealed;
    }

    /** Who loses against another that seals the same lines sees them sealed at the next try. */
    private int tried() {
        for (var tries = 1; ; tries++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> batch()));
            } catch (DataIntegrityViolationException lost) {
                if (tries == TRIES) {
                    throw lost;
                }
            }
        }
    }

    private int batch() {
        var waiting = waiting();
        var ends = new HashMap<String, End>();
        for (var one : waiting) {
            var line = one.line;
            var last = ends.computeIfAbsent(line.node(), this::end);
            var written = line.at().atOffset(ZoneOffset.UTC).toLocalDate();
            var day = written.isBefore(last.day) ? last.day : written;
            var number = day.equals(last.day) ? last.number + 1 : 1;
            if (number == 1 && last.number > 0) {
                LOG.info(
                        "Audit day {} of node {} ends at line {} with seal {}",
                        last.day,
                        line.node(),
                        last.number,
                        last.hash);
            }
            var hash = line.hash(last.hash, day, number);
            jdbc.sql("insert into audit_seal (node, on_day, number, line_id, previous, hash) values (?, ?, ?, ?, ?, ?)")
                    .params(line.node(), day, number, line.id(), last.hash, hash)
                    .update();
            ends.put(line.node(), new End(day, number, hash));
        }
        if (!waiting.isEmpty()) {
            from = Math.max(from, waiting.getLast().nr - LAG);
        }
        return waiting.size();
    }

    private List<Waiting> waiting() {
        return jdbc.sql("select l.nr, " + AuditLine.COLUMNS
                        + " from audit_line l where l.nr > ? and (l.node = ? or l.at < ?)"
                        + " and not exists (select 1 from audit_seal s where s.line_id = l.id) order by l.nr limit "
                        + BATCH)
                .params(from, audit.node(), clock.instant().minus(ORPHANED).atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Waiting(row.getLong("nr"), AuditLine.read(row)))
                .list();
    }

    private End end(String node) {
        return jdbc.sql(
                        "select on_day, number, hash from audit_seal where node = ? order by on_day desc, number desc limit 1")
                .param(node)
                .query(AuditSealing::end)
                .optional()
                .orElse(new End(LocalDate.EPOCH, 0, FIRST));
    }

    private static End end(ResultSet row, int n) throws SQLException {
        return new End(row.getObject("on_day", LocalDate.class), row.getInt("number"), row.getString("hash"));
    }

    private record Waiting(long nr, AuditLine line) {}

    private record End(LocalDate day, int number, String hash) {}
}
