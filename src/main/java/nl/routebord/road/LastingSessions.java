package nl.routebord.road;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Migrates H2 by sessions of its own, which stay until the house stops. A {@code check (x in (...))} goes on comparing by the
 * session that made it for as long as the database is open (H2 2.4.240): once that session ends, as those of the pool do within
 * half an hour, every row is refused as {@code Check constraint invalid}. Read from the file at a later start it is fine.
 */
@Component
final class LastingSessions implements FlywayConfigurationCustomizer, DisposableBean {

    private final JdbcConnectionDetails details;
    private final List<SingleConnectionDataSource> sessions = new CopyOnWriteArrayList<>();

    LastingSessions(JdbcConnectionDetails details) {
        this.details = details;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        if (LastingCommits.isEmbedded(details.getJdbcUrl())) {
            flyway.dataSource(new Opening());
        }
    }

    @Override
    public void destroy() {
        sessions.forEach(SingleConnectionDataSource::destroy);
    }

    /** Opens a new session each time and keeps it open after its user has closed it. */
    private final class Opening extends AbstractDataSource {

        @Override
        public Connection getConnection() throws SQLException {
            return getConnection(given(details.getUsername()), given(details.getPassword()));
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            var session = new SingleConnectionDataSource(details.getJdbcUrl(), user, password, true);
            sessions.add(session);
            var opened = session.getConnection();
            var store = new LastingStore(LastingConnection.session(opened).getDatabase());
            return LastingConnection.over(opened, store, () -> {});
        }

        private static String given(@Nullable String setting) {
            return setting == null ? "" : setting;
        }
    }
}
