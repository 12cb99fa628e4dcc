package nl.routebord.workshop;

import javax.sql.DataSource;
import nl.routebord.shared.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Makes a phase change wait for the commands under way and makes later commands see the new phase. PostgreSQL lets the
 * voices share the row and gives it to the facilitator alone; H2 has no {@code FOR SHARE}, there everybody takes turns.
 */
@Component
class PhaseLock {

    private final JdbcClient jdbc;
    private final String shared;

    PhaseLock(JdbcClient jdbc, DataSource dataSource) throws MetaDataAccessException {
        this.jdbc = jdbc;
        var product = JdbcUtils.<String>extractDatabaseMetaData(dataSource, meta -> meta.getDatabaseProductName());
        this.shared = "PostgreSQL".equals(product) ? "for share" : "for update";
    }

    /** For a voice: the phase cannot change until this transaction ends. */
    java.util.Optional<ActivityView> forVoice(ActivityId activity) {
        return read(activity, shared);
    }

    /** For steering: waits until all voices under way are committed, then nobody else gets in. */
    java.util.Optional<ActivityView> forSteering(ActivityId activity) {
        return read(activity, "for update");
    }

    private java.util.Optional<ActivityView> read(ActivityId activity, String lock) {
        return jdbc.sql("select " + ActivityRow.COLUMNS + " from activity a where a.id = ? " + lock)
                .param(activity.value())
                .query(ActivityRow::read)
                .optional();
    }
}
