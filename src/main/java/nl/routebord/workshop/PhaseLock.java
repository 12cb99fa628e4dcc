package nl.routebord.workshop;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.routebord.shared.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Makes a phase change wait for the commands under way and makes later commands see the new phase. PostgreSQL lets the
 * voices share a lock of the activity and gives it to the steering transaction alone. H2 has no shared row locks, but it
 * serves this one process: there a {@link FairGate} does the same.
 *
 * <p>An advisory lock and not {@code FOR SHARE}: new sharers of a row pass whoever waits to have it alone, so sixty people
 * who kept voting held up a close for as long as they went on. Here they queue behind it. The row is read by a statement of
 * its own, because a statement sees what was committed before it began, not before its lock was granted.
 */
@Component
class PhaseLock {

    private final JdbcClient jdbc;
    private final boolean shares;
    private final FairGate gate = new FairGate();

    PhaseLock(JdbcClient jdbc, DataSource dataSource) throws MetaDataAccessException {
        this.jdbc = jdbc;
        var product = JdbcUtils.<String>extractDatabaseMetaData(dataSource, meta -> meta.getDatabaseProductName());
        this.shares = "PostgreSQL".equals(product);
    }

    /** For a voice: the phase cannot change until this transaction ends. */
    Optional<ActivityView> forVoice(ActivityId activity) {
        share(activity);
        return read(activity, "");
    }

    /** As {@link #forVoice}, for who reads the row together with something else. */
    void share(ActivityId activity) {
        if (shares) {
            queue("select pg_advisory_xact_lock_shared(?)", activity);
        } else {
            gate.share(activity);
        }
    }

    /** For steering: waits until all voices under way are committed, then nobody else gets in. */
    Optional<ActivityView> forSteering(ActivityId activity) {
        if (shares) {
            queue("select pg_advisory_xact_lock(?)", activity);
        } else {
            gate.keep(activity);
        }
        return read(activity, " for update");
    }

    private void queue(String lock, ActivityId activity) {
        jdbc.sql(lock).param(key(activity.value())).query(row -> {});
    }

    /** Two activities that share a key by chance wait for each other now and then, no more. */
    private static long key(UUID id) {
        return id.getMostSignificantBits() ^ id.getLeastSignificantBits();
    }

    private Optional<ActivityView> read(ActivityId activity, String lock) {
        return jdbc.sql("select " + ActivityRow.COLUMNS + " from activity a where a.id = ?" + lock)
                .param(activity.value())
                .query(ActivityRow::read)
                .optional();
    }
}
