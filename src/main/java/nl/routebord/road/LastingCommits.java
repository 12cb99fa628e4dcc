package nl.routebord.road;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Makes each commit of an embedded H2 lasting before it is told to anybody. By itself H2 offers two ways: each commit writes
 * alone, one after the other ({@code WRITE_DELAY=0}), which is what a thousand people who vote at once wait for; or it writes
 * later, and what was confirmed may be lost. Here H2 writes later, and whoever commits waits for a write that many share.
 */
@Component
class LastingCommits implements BeanPostProcessor {

    private static final String EMBEDDED = "jdbc:h2:";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool
                        && pool.getJdbcUrl() != null
                        && pool.getJdbcUrl().startsWith(EMBEDDED)
                ? new Pool(pool)
                : bean;
    }

    /** The pool, with connections whose commits last. */
    private static final class Pool extends DelegatingDataSource {

        private final OneWrite write = new OneWrite();

        Pool(HikariDataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return LastingConnection.over(super.getConnection(), write);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return LastingConnection.over(super.getConnection(user, password), write);
        }
    }
}
