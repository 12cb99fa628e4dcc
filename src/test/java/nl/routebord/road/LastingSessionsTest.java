package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pool ends each of its connections within half an hour; a house runs longer. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class LastingSessionsTest {

    @Autowired
    private DataSource pool;

    @Autowired
    private Cast cast;

    @Test
    void a_house_takes_in_what_its_tables_allow_when_the_connections_of_its_start_are_gone() throws Exception {
        var hikari = pool.unwrap(HikariDataSource.class);
        var first = real(hikari);

        hikari.getHikariPoolMXBean().softEvictConnections();

        var latest = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!first.isClosed()) {
            assertThat(System.nanoTime()).as("the old connections end").isLessThan(latest);
            LockSupport.parkNanos(10_000_000);
        }
        assertThat(cast.traject(cast.evening()).name()).isNotEmpty();
    }

    private static Connection real(HikariDataSource hikari) throws SQLException {
        try (var lent = hikari.getConnection()) {
            return lent.unwrap(Connection.class);
        }
    }
}
