package nl.routebord.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.routebord.testing.ServiceTest;
import nl.routebord.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That the house itself has what {@link LastingCommitsTest} looks at. */
@ServiceTest
class LastingHouseTest {

    @Autowired
    private DataSource database;

    @Test
    void the_commits_of_an_embedded_database_are_waited_for_and_those_of_postgresql_left_to_it() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(Proxy.isProxyClass(connection.getClass())
                            && Proxy.getInvocationHandler(connection) instanceof LastingConnection)
                    .isEqualTo(!TestDatabase.isPostgres());
        }
        assertThat(database.unwrap(HikariDataSource.class).getJdbcUrl()).isNotNull();
    }
}
