package nl.routebord.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The database of a test run: an H2 in memory, or a real PostgreSQL from embedded binaries (no Docker, also as root). */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var data = Files.createTempDirectory("routebord-test");
            TestPropertyValues.of("routebord.data=" + data, "spring.datasource.url=" + url(context))
                    .applyTo(context);
            if (isPostgres()) {
                TestPropertyValues.of("spring.datasource.username=postgres", "spring.datasource.password=postgres")
                        .applyTo(context);
            }
        } catch (IOException failed) {
            throw new IllegalStateException("the test database did not start", failed);
        }
    }

    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("routebord.test.db"));
    }

    private static String url(ConfigurableApplicationContext context) throws IOException {
        if (!isPostgres()) {
            return "jdbc:h2:mem:" + System.identityHashCode(context)
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=3000"
                    + ";DB_CLOSE_DELAY=-1";
        }
        var postgres = EmbeddedPostgres.builder().start();
        return postgres.getJdbcUrl("postgres", "postgres");
    }
}
