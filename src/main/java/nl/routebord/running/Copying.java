package nl.routebord.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import nl.routebord.road.EmbeddedFile;
import nl.routebord.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A copy of the embedded database while it is in use, which only the process that has it open can make. {@code bin/backup} asks
 * by a file in the data folder: whoever may write there may have a copy, and no port has to be open for it.
 */
@Component
class Copying {

    private static final Logger LOG = LoggerFactory.getLogger(Copying.class);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,60}");

    private final Path folder;
    private final JdbcClient jdbc;
    private final JdbcConnectionDetails details;
    private final EmbeddedFile file;

    Copying(@Value("${routebord.data}") Path data, JdbcClient jdbc, JdbcConnectionDetails details, EmbeddedFile file) {
        this.folder = data.resolve("backup").toAbsolutePath().normalize();
        this.jdbc = jdbc;
        this.details = details;
        this.file = file;
    }

    /** Only a database in a file of its own can be copied this way; PostgreSQL has pg_dump. */
    boolean isPossible() {
        return details.getJdbcUrl().startsWith("jdbc:h2:file:");
    }

    /** Makes the copy that was asked for, if one was: {@code <name>.zip}, or a line in {@code <name>.failed}. */
    void look() {
        asked().ifPresent(name -> {
            try {
                copy(name);
                LOG.info("A copy of the database was made: {}", name);
            } catch (IOException | SQLException | RuntimeException failed) {
                LOG.warn("A copy of the database failed: {}", Trace.of(failed));
                say(name, failed.getClass().getSimpleName() + ", see the log");
            }
        });
    }

    private Optional<String> asked() {
        var asked = folder.resolve("asked");
        try {
            var name = Files.readString(asked).strip();
            Files.delete(asked);
            return Optional.of(name).filter(one -> NAME.matcher(one).matches());
        } catch (NoSuchFileException nobody) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void copy(String name) throws IOException, SQLException {
        var part = folder.resolve(name + ".part");
        Files.deleteIfExists(part);
        file.copy(part);
        requireReadable(part);
        var ready = folder.resolve(name + ".zip");
        try {
            Files.move(part, ready, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(part, ready);
        }
    }

    /** A copy that opens and has as many migrations behind it as the original; whoever restores it should not be the first to look. */
    private void requireReadable(Path copy) throws IOException, SQLException {
        var here = jdbc.sql("select count(*) from flyway_schema_history")
                .query(Integer.class)
                .single();
        // H2 can open a file inside a zip, but reads the zip anew from its beginning for each page.
        var unpacked = Path.of(copy + ".mv.db");
        try (var zip = new ZipInputStream(Files.newInputStream(copy))) {
            if (zip.getNextEntry() == null) {
                throw new IllegalStateException("the copy is empty");
            }
            Files.copy(zip, unpacked, StandardCopyOption.REPLACE_EXISTING);
            var url =
                    "jdbc:h2:file:" + copy + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
            try (var there = DriverManager.getConnection(url, details.getUsername(), details.getPassword());
                    var asks = there.createStatement();
                    var told = asks.executeQuery("select count(*) from flyway_schema_history")) {
                if (!told.next() || told.getInt(1) != here) {
                    throw new IllegalStateException("the copy does not hold what the database holds");
                }
            }
        } finally {
            Files.deleteIfExists(unpacked);
        }
    }

    private void say(String name, String why) {
        try {
            Files.deleteIfExists(folder.resolve(name + ".part"));
            Files.writeString(folder.resolve(name + ".failed"), why + System.lineSeparator());
        } catch (IOException alsoFailed) {
            LOG.warn("Nor could be said that it failed", alsoFailed);
        }
    }
}
