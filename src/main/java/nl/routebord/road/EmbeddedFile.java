package nl.routebord.road;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/** The file of an embedded H2 while it is in use: kept from growing for ever, and copied. Nothing where there is none. */
@Component
public final class EmbeddedFile implements Sweep {

    private final @Nullable LastingPool pool;

    EmbeddedFile(DataSource database) {
        this.pool = database instanceof LastingPool lasting ? lasting : null;
    }

    @Override
    public String name() {
        return "embedded-file";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean everywhere() {
        return true;
    }

    @Override
    public void look() {
        if (pool != null) {
            try {
                pool.tidy();
            } catch (SQLException failed) {
                throw new UncategorizedSQLException("tidying", null, failed);
            }
        }
    }

    /**
     * Copies the database as it is now or was written since, into a zip as {@code BACKUP TO} makes it. Not by that statement: it
     * writes first, in the middle of transactions, and a transaction as long as itself would keep all others waiting.
     *
     * @param zip that is not there yet
     * @throws IllegalStateException where the database is not embedded, or not open at this moment
     */
    public void copy(Path zip) throws IOException, SQLException {
        if (pool == null) {
            throw new IllegalStateException("the database is not in a file of this process");
        }
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            pool.copy(out);
        }
    }
}
