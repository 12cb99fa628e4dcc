package nl.routebord.road;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL forgets a step that was broken off; H2 keeps what the step had done by then, and every later start would stumble
 * over it. So before its steps all of an embedded database is written down in a file beside it, which goes when they are done.
 * A start that finds the file knows that they were broken off: it puts the database back as it was, and they begin again.
 */
final class WayBack {

    private static final Logger LOG = LoggerFactory.getLogger(WayBack.class);
    private static final String EMBEDDED = "jdbc:h2:file:";

    private final DataSource database;
    private final @Nullable Path file;

    private WayBack(DataSource database, @Nullable Path file) {
        this.database = database;
        this.file = file;
    }

    /** Of this database; where it is no embedded one in a file nothing is needed, and nothing is done. */
    static WayBack of(DataSource database) {
        try (var connection = database.getConnection()) {
            var url = connection.getMetaData().getURL();
            var file = url.startsWith(EMBEDDED)
                    ? Path.of(url.substring(EMBEDDED.length()).replaceFirst(";.*", "") + ".before-upgrade.sql")
                    : null;
            return new WayBack(database, file);
        } catch (SQLException failed) {
            throw new IllegalStateException("the database does not answer", failed);
        }
    }

    /**
     * Puts everything back, where steps were broken off. A break in the middle of this does no harm: it is done again.
     *
     * @throws IllegalStateException where a version that does not know the file was started since: what was done then is not to be
     *     thrown away, and whoever runs this has to choose
     */
    void take() {
        if (file == null || !Files.exists(file)) {
            return;
        }
        if (isWorkedOnSince()) {
            throw new IllegalStateException(
                    "An upgrade of the database was broken off, and it was worked on since. To keep that work remove "
                            + file + "; to lose it restore a backup (docs/operations.md)");
        }
        LOG.warn("An upgrade was broken off: the database is put back as it was before, and the upgrade begins again");
        run("drop all objects", null);
        run("runscript from ? charset 'UTF-8'", file);
    }

    /** Every start writes a line in the audit book. */
    private boolean isWorkedOnSince() {
        try (var connection = database.getConnection();
                var asks = connection.prepareStatement("select count(*) from audit_line where at > ?")) {
            asks.setObject(1, Files.getLastModifiedTime(file).toInstant().atOffset(ZoneOffset.UTC));
            try (var told = asks.executeQuery()) {
                return told.next() && told.getInt(1) > 0;
            }
        } catch (SQLException noBookYet) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes everything down. The file has its name only when all of it is on the disk. */
    void note() {
        if (file == null || Files.exists(file)) {
            return;
        }
        var part = part(file);
        run("script nopasswords nosettings to ? charset 'UTF-8'", part);
        try (var written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The steps are done. */
    void forget() {
        if (file == null) {
            return;
        }
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(part(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path part(Path file) {
        return Path.of(file + ".part");
    }

    private void run(String sql, @Nullable Path place) {
        try (Connection connection = database.getConnection();
                var asks = connection.prepareStatement(sql)) {
            if (place != null) {
                asks.setString(1, place.toString());
            }
            asks.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("the way back of an upgrade: " + sql, failed);
        }
    }
}
