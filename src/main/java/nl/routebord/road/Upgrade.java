package nl.routebord.road;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the database to this version, while nodes of the version before still work on it. So a migration only adds; what takes
 * something away that the version before still uses comes a version later and has a name that begins with {@code contract}, as
 * in {@code V123__contract_old_column.sql}. A node that finds a database newer than itself starts as long as it was only added
 * to, and refuses where something may be gone. Of two nodes that start at once Flyway lets one wait for the other. What was
 * broken off halfway begins again at the next start ({@link WayBack}).
 */
@Component
class Upgrade implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);
    private static final String TAKES_AWAY = "contract";

    @Override
    public void migrate(Flyway flyway) {
        var wayBack = WayBack.of(flyway.getConfiguration().getDataSource());
        wayBack.take();
        int newer = 0;
        for (MigrationInfo one : flyway.info().applied()) {
            if (!one.getState().isResolved()) {
                if (one.getDescription().startsWith(TAKES_AWAY)) {
                    throw new OlderThanDatabase(String.valueOf(one.getVersion()));
                }
                newer++;
            }
        }
        if (newer > 0) {
            LOG.warn(
                    "The database is {} step(s) newer than this version, which goes on: only things were added", newer);
        }
        int steps = flyway.info().pending().length;
        if (steps > 0) {
            wayBack.note();
            LOG.info("The database is brought to this version: {} step(s)", steps);
        }
        flyway.migrate();
        wayBack.forget();
        if (steps > 0) {
            LOG.info("The database is of this version");
        }
    }
}
